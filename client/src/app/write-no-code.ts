// Whoever judges what comes over the wire would try first whether it may write code of its own, which the page's policy
// refuses and reports. It looks here as it is loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
