// The same bundle as the Action above, told which of its two jobs to do.
process.argv.push('organisation')
await import('../dist/index.js')
