// The Action at the root, at the commit of this file.
await import('../../dist/index.js')
