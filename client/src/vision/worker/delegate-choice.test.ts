import { describe, expect, it } from 'vitest';
import { chooseDelegate, isGpuWorthATrial } from './delegate-choice.ts';

describe('the delegate', () => {
  it('is the GPU when it measured clearly faster', () => {
    expect(chooseDelegate({ cpuMs: [26, 27, 40], gpuMs: [9, 8, 30] })).toBe('GPU');
  });

  it('is the CPU when both are about equal, or the GPU is slower', () => {
    expect(chooseDelegate({ cpuMs: [26, 27, 26], gpuMs: [25, 26, 25] })).toBe('CPU');
    expect(chooseDelegate({ cpuMs: [26, 27, 26], gpuMs: [110] })).toBe('CPU');
  });

  it('is the CPU when the GPU would not start, or gave nothing', () => {
    expect(chooseDelegate({ cpuMs: [26], gpuMs: null })).toBe('CPU');
    expect(chooseDelegate({ cpuMs: [26], gpuMs: [] })).toBe('CPU');
  });

  it.each([
    null,
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)',
    'llvmpipe (LLVM 17.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
  ])('a GPU in name only is not tried: %s', (renderer) => {
    expect(isGpuWorthATrial(renderer)).toBe(false);
  });

  it('a real one is', () => {
    expect(isGpuWorthATrial('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe(true);
  });
});
