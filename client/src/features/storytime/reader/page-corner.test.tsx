// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageCorner } from './page-corner.tsx';

let root: Root;
let host: HTMLElement;
const onTurn = vi.fn();

const show = (page: number) =>
  act(async () =>
    root.render(<PageCorner way="on" label="Next page" isAsleep={false} {...{ page, onTurn }} />),
  );

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onTurn.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await show(3);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const send = (event: Event) => host.querySelector('button')?.dispatchEvent(event);
const press = () => send(new Event('pointerdown', { bubbles: true }));
const click = (detail: number) => send(new MouseEvent('click', { bubbles: true, detail }));

it('turns the page it was pressed on, by finger and by key', () => {
  press();
  click(1);
  click(0);
  expect(onTurn).toHaveBeenCalledTimes(2);
});

it('a press that began before somebody else turned turns nothing more', async () => {
  press();
  await show(4);
  click(1);
  expect(onTurn).not.toHaveBeenCalled();
});
