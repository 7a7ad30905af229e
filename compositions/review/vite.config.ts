import { defineConfig } from 'vite';

// Addresses are relative, so that the page works wherever it is put. Data and sounds lie beside it (scripts/lib/review).
export default defineConfig({
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } }, // whatever NODE_ENV says, in tests for one
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 3000, reportCompressedSize: false },
});
