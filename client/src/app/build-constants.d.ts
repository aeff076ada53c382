/** True for the dev server and `vite build --mode local`: `?camera=demo` may play a rendered hand. */
declare const __DEMO_CAMERA__: boolean;
