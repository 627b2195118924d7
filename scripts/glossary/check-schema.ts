/** Files against their JSON schemas, and what a schema cannot say about one file: its name, real dates. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js'
import type { Finding } from './finding'
import { dataPath, type SourceFile, type SourceFiles } from './source-files'

export function checkSchema({ glossary, fields }: SourceFiles): Finding[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false })
  const ofGlossary = ajv.compile(readSchema('glossary.schema.json'))
  const ofField = ajv.compile(readSchema('subject-field.schema.json'))
  const complain = (file: SourceFile<unknown>, validate: typeof ofField): Finding[] =>
    validate(file.content) ? [] : (validate.errors ?? []).map((error) => schemaFinding(file, error))
  return [
    ...complain(glossary, ofGlossary),
    ...fields.flatMap((file) => [...complain(file, ofField), ...checkName(file)]),
    ...fields.flatMap(checkDates),
  ]
}

function readSchema(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(dataPath('schema', name), 'utf8'))
}

function schemaFinding(file: SourceFile<unknown>, error: ErrorObject): Finding {
  const path = error.instancePath.split('/').slice(1)
  const at = path[0] === 'concepts' && path.length > 1 ? Number(path[1]) : -1
  const place = (at < 0 ? path : path.slice(2)).join('.')
  const message = `${place === '' ? '' : `${place}: `}${complaint(error)}`
  const finding = { severity: 'error', check: 'schema', file: file.name, message } as const
  return at < 0 ? finding : { ...finding, concept: conceptIdAt(file.content, at) }
}

/** A pattern tells an editor little; what the schema says of the value tells more. */
function complaint({ keyword, message = keyword, params, data, parentSchema }: ErrorObject): string {
  const description: unknown = parentSchema?.['description']
  if (keyword === 'pattern') {
    return `${JSON.stringify(data)} is not written as it should be${typeof description === 'string' ? `: ${description}` : ''}`
  }
  const detail: unknown = params['additionalProperty'] ?? params['allowedValues']
  return detail === undefined ? message : `${message}: ${JSON.stringify(detail)}`
}

/** The file may be anything: it is just what failed its schema. */
function conceptIdAt(content: unknown, at: number): string {
  const concepts: unknown = Object(content).concepts
  const concept: unknown = Array.isArray(concepts) ? concepts[at] : null
  const id: unknown = Object(concept).id
  return typeof id === 'string' ? id : `concept ${at + 1}`
}

function checkName({ name, content }: SourceFiles['fields'][number]): Finding[] {
  if (name === `${content.subjectField}.json`) return []
  return [{ severity: 'error', check: 'schema', file: name, message: `its subject field is "${content.subjectField}"` }]
}

function checkDates({ name, content }: SourceFiles['fields'][number]): Finding[] {
  return content.concepts.flatMap(({ id, attestations }) =>
    attestations
      .filter(({ date }) => date !== undefined && !isRealDate(date))
      .map(({ date }): Finding => ({
        severity: 'error',
        check: 'schema',
        file: name,
        concept: id,
        message: `no such day: ${date}`,
      })),
  )
}

const isRealDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
