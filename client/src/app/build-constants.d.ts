/** True for the dev server and `vite build --mode local`: `?camera=demo` may play a rendered hand. */
declare const __DEMO_CAMERA__: boolean;
/** True beside it: a peer link may be told to break, for the tests. */
declare const __LINK_FAULTS__: boolean;
/** True beside it: a test may run the page's clock. */
declare const __DRIVEN_CLOCK__: boolean;
/** True beside it: the address may ask for a language that nobody speaks. */
declare const __PSEUDO_LANGUAGES__: boolean;
