import { DELEGATE_LIMITS } from '../limits.ts';
import { type Delegate, percentile } from '../meter.ts';

/** Warm times of both on the same picture; the GPU's are null when it could not be started. */
export type DelegateTrial = Readonly<{
  cpuMs: readonly number[];
  gpuMs: readonly number[] | null;
}>;

/** The GPU is kept only when it measured faster. */
export function chooseDelegate({ cpuMs, gpuMs }: DelegateTrial): Delegate {
  const cpu = percentile(cpuMs, 0.5);
  const gpu = gpuMs === null ? null : percentile(gpuMs, 0.5);
  if (gpu === null || cpu === null) return 'CPU';
  return gpu <= cpu * DELEGATE_LIMITS.gpuMostShareOfCpu ? 'GPU' : 'CPU';
}

/** Renderers that compute on the CPU: a GPU in name only. */
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a GPU is worth a trial, by the name WebGL gives its renderer; null means there is no WebGL. */
export function isGpuWorthATrial(renderer: string | null): boolean {
  return renderer !== null && !SOFTWARE_RENDERERS.test(renderer);
}
