// Replaced by Vite with the version in package.json (vite.config.ts).
declare const __PRODUCT_VERSION__: string
