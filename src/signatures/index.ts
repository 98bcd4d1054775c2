export { concludeSignatures, signatureFindings } from './conclusion.js'
export { judgeArtifacts } from './judge.js'
export { sourceRules } from './source-rule.js'
export { askForSignatures } from './verify.js'
