// What Cloud Run's v1 API knows, as far as it is used here; its own messages, as gcloud brings them, were asked once.

const CONTAINER = [
  'image',
  'command[]',
  'ports[].name',
  'ports[].containerPort',
  'resources.limits.cpu',
  'resources.limits.memory',
  ...['startupProbe', 'livenessProbe'].flatMap((probe) =>
    ['httpGet.path', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'].map(
      (field) => `${probe}.${field}`,
    ),
  ),
  'env[].name',
  'env[].value',
  'env[].valueFrom.secretKeyRef.name',
  'env[].valueFrom.secretKeyRef.key',
].map((field) => `containers[].${field}`);

const HEAD = ['apiVersion', 'kind', 'metadata.name', 'metadata.labels.described'];

export const KNOWN_PATHS: Readonly<Record<'Service' | 'Job', readonly string[]>> = {
  Service: [
    ...HEAD,
    'metadata.annotations.run.googleapis.com/ingress',
    'spec.template.metadata.annotations.autoscaling.knative.dev/minScale',
    'spec.template.metadata.annotations.autoscaling.knative.dev/maxScale',
    'spec.template.metadata.annotations.run.googleapis.com/startup-cpu-boost',
    ...['serviceAccountName', 'containerConcurrency', 'timeoutSeconds', ...CONTAINER].map(
      (field) => `spec.template.spec.${field}`,
    ),
  ],
  Job: [
    ...HEAD,
    'spec.template.spec.taskCount',
    ...['serviceAccountName', 'timeoutSeconds', 'maxRetries', ...CONTAINER].map(
      (field) => `spec.template.spec.template.spec.${field}`,
    ),
  ],
};

/** Every path that leads to a value; places in a list have no number. */
export function pathsOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, each]) =>
    pathsOf(each, at === '' ? name : `${at}.${name}`),
  );
}
