// Put in by Vite from package.json (vite.config.ts).
declare const __PRODUCT_VERSION__: string
