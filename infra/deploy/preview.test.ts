import { describe, expect, it } from 'vitest';
import {
  createPreview,
  type Place,
  type PreviewPorts,
  removePreview,
  sweepPreviews,
} from './preview.ts';
import { digestOf, NEW } from './testing/fake-world.ts';

const release = {
  ...NEW,
  images: { signaling: digestOf('signaling'), api: digestOf('api') },
  clientFolder: 'client',
};
const build = async () => release;
const later = { ...release, id: 'release-3' };
const NAMES = ['database', 'services', 'page'];

type Lying = Map<number, string>;

/** Three places that are as strict as providers are: what is there cannot be made, what is not cannot be removed. */
function createPlaces(
  open: readonly number[] = [],
  failing: (call: string) => boolean = () => false,
) {
  const lying = NAMES.map((): Lying => new Map());
  const calls: string[] = [];
  const place = (name: string, at: number): Place => {
    const held = lying[at] as Lying;
    const call = (verb: string, isRight = true) => {
      calls.push(`${name}.${verb}`);
      if (!isRight || failing(`${name}.${verb}`)) throw new Error(`cannot ${verb}`);
    };
    return {
      name,
      list: async () => {
        if (failing(`${name}.list`)) throw new Error('cannot list');
        return [...held.keys()];
      },
      make: async (pull, { id }) => {
        call('make', !held.has(pull));
        held.set(pull, id);
      },
      renew: async (pull, { id }) => {
        call('renew', held.has(pull));
        held.set(pull, id);
      },
      remove: async (pull) => {
        call('remove', held.has(pull));
        held.delete(pull);
      },
    };
  };
  const pulls = {
    open: async () => {
      if (failing('pulls')) throw new Error('no answer');
      return open;
    },
  };
  const ports: PreviewPorts = { places: NAMES.map(place), pulls };
  return { ports, calls, lying: () => lying.map((held) => Object.fromEntries(held)) };
}

const own = { number: 7, isFromFork: false };
const everywhere = (id: string) => NAMES.map(() => ({ 7: id }));
const nowhere = NAMES.map(() => ({}));

describe('a preview', () => {
  it('made twice is made once, and shows what came last', async () => {
    const { ports, calls, lying } = createPlaces();
    expect(await createPreview(own, build, ports)).toEqual({ outcome: 'ready', reason: null });
    expect(await createPreview(own, async () => later, ports)).toEqual({
      outcome: 'ready',
      reason: null,
    });
    expect(calls.filter((call) => call.endsWith('make'))).toEqual(
      NAMES.map((name) => `${name}.make`),
    );
    expect(lying()).toEqual(everywhere('release-3'));
  });

  it('that cannot be built lies nowhere', async () => {
    const { ports, lying } = createPlaces();
    const broken = () => Promise.reject(new Error('no registry'));
    expect(await createPreview(own, broken, ports)).toEqual({
      outcome: 'failed',
      reason: 'build: no registry',
    });
    expect(lying()).toEqual(nowhere);
  });

  it('removed twice is gone, and was gone', async () => {
    const { ports, calls, lying } = createPlaces();
    await createPreview(own, build, ports);
    expect((await removePreview(7, ports)).outcome).toBe('removed');
    expect((await removePreview(7, ports)).outcome).toBe('removed');
    expect(lying()).toEqual(nowhere);
    expect(calls.slice(-3)).toEqual(['page.remove', 'services.remove', 'database.remove']);
  });

  it('of a fork is none, and no place is asked', async () => {
    const { ports, calls, lying } = createPlaces();
    const neverBuilt = () => Promise.reject(new Error('it was built'));
    const result = await createPreview({ number: 7, isFromFork: true }, neverBuilt, ports);
    expect(result.outcome).toBe('none');
    expect(calls).toEqual([]);
    expect(lying()).toEqual(nowhere);
  });

  it.each(NAMES)('that failed at the %s is whole after another try', async (name) => {
    let isDown = true;
    const { ports, lying } = createPlaces([], (call) => isDown && call === `${name}.make`);
    expect(await createPreview(own, build, ports)).toEqual({
      outcome: 'failed',
      reason: `${name}: cannot make`,
    });
    isDown = false;
    expect((await createPreview(own, build, ports)).outcome).toBe('ready');
    expect(lying()).toEqual(everywhere(release.id));
  });

  it.each(NAMES)('goes from the other places when the %s keeps it', async (name) => {
    const { ports, lying } = createPlaces([], (call) => call === `${name}.remove`);
    await createPreview(own, build, ports);
    const result = await removePreview(7, ports);
    expect(result).toEqual({ outcome: 'failed', reason: `${name}: cannot remove` });
    expect(lying()).toEqual(NAMES.map((each) => (each === name ? { 7: release.id } : {})));
  });
});

describe('the sweep', () => {
  it('takes orphans, those that lie in one place only too, and leaves what is open', async () => {
    const { ports, lying } = createPlaces([7]);
    await createPreview(own, build, ports);
    await createPreview({ number: 8, isFromFork: false }, build, ports);
    await ports.places[0]?.make(9, release);
    expect(await sweepPreviews(ports)).toEqual({ removed: [8, 9], reasons: [] });
    expect(lying()).toEqual(everywhere(release.id));
  });

  it('takes nothing while nobody says which pull requests are open', async () => {
    const { ports, lying } = createPlaces([], (call) => call === 'pulls');
    await createPreview(own, build, ports);
    expect(await sweepPreviews(ports)).toEqual({
      removed: [],
      reasons: ['open pull requests: no answer'],
    });
    expect(lying()).toEqual(everywhere(release.id));
  });

  it('goes on past a place that does not answer, and names it', async () => {
    const { ports, lying } = createPlaces([], (call) => call === 'services.list');
    await ports.places[0]?.make(9, release);
    const { reasons } = await sweepPreviews(ports);
    expect(reasons).toContain('services: cannot list');
    expect(lying()).toEqual(nowhere);
  });
});
