import { expect, it, vi } from 'vitest';
import { speakAloud } from './speak-aloud.ts';

it('wakes a voice that was left paused before it speaks', () => {
  const order: string[] = [];
  const voice = {
    paused: true,
    resume: () => void order.push('resume'),
    speak: () => void order.push('speak'),
    cancel: vi.fn(),
  };
  speakAloud(voice, {} as SpeechSynthesisUtterance);
  expect(order).toEqual(['resume', 'speak']);
  voice.paused = false;
  speakAloud(voice, {} as SpeechSynthesisUtterance);
  expect(order.slice(2)).toEqual(['speak']);
});
