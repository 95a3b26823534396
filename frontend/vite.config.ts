import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const backend = process.env['MENTORSHIP_BACKEND'] ?? 'http://localhost:8080';
const identity = process.env['MENTORSHIP_IDENTITY'] ?? 'http://localhost:8180';
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the servers of the built pages send; `vite preview` sends it too, so that it is tried early. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  `connect-src 'self' ${identity}`,
  `frame-src 'self' ${identity}`,
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': path('./src'), '@testing': path('./testing') } },
  server: { strictPort: true, proxy: { '/api': backend, '/config.json': backend, '/openapi': backend } },
  preview: {
    proxy: { '/api': backend, '/config.json': backend, '/openapi': backend },
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    rollupOptions: { input: [path('./index.html'), path('./silent-renew.html')] },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    setupFiles: ['./testing/setup.ts'],
    exclude: [...configDefaults.exclude, 'e2e/**'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
