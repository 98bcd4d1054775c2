import { referencePin } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { groupOf, textScalar, codeText, fileReader, type TextReader } from '../text-reader.js'

const dockerfileName = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i

/** `FROM` and `COPY --from=` of a Dockerfile. An image of another owner is a fork and no pin. */
export const dockerfile: TextReader = fileReader('dockerfile', (file, { tree, settings }) => {
  if (!dockerfileName.test(file.path)) return []
  const pattern = /^[ \t]*(?:FROM[ \t]+(?:--platform=\S+[ \t]+)?|COPY[ \t]+(?:--\S+[ \t]+)*?--from=)(\S+)/dgim
  return [...codeText(file).matchAll(pattern)].flatMap((found) => {
    const image = groupOf(found, 1)
    const reference = image && looseReference(image.text, settings)
    // an argument that fills in a tag is followed like any name of a program
    if (!image || !reference || /^v?\$\{?\w+\}?$/.test(reference.tag?.text ?? '')) return []
    const fork = /image/.test(reference.role) && !/controlplaneio-fluxcd\/|fluxoperatordev\//.test(image.text)
    if (fork) return []
    const holder = { object: { file, origin: 'document' }, tree, shape: 'dockerfile', scope: 'bootstrap' } as const
    return [referencePin(holder, textScalar(file, image.start, image.start + image.text.length), reference)]
  })
})
