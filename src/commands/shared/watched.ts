import type { Source, World } from '#model/command.ts'
import type { RecordingHttp } from '#model/http.ts'

/** A world and its trees that tell how far the work is. */
export interface Watched {
  readonly world: World
  tree(source: Source): Source
}

/** Counts the files that a run looks into and the questions that it puts to services. */
export function watched(world: World): Watched {
  const count = { files: 0, read: 0, asked: 0, answered: 0 }
  const told = () => world.progress?.(() => words(count))
  const http = async (request: Parameters<RecordingHttp>[0]) => {
    count.asked++
    told()
    const reply = await world.http(request)
    count.answered++
    told()
    return reply
  }
  return {
    world: { ...world, http: Object.assign(http, { hosts: () => world.http.hosts() }) },
    tree(source) {
      count.files += source.list().length
      const seen = new Set<string>()
      return {
        ...source,
        read(path) {
          if (!seen.has(path)) count.read++
          seen.add(path)
          told()
          return source.read(path)
        },
      }
    },
  }
}

function words({ files, read, asked, answered }: Readonly<Record<'files' | 'read' | 'asked' | 'answered', number>>): string {
  return [
    ...(files > 0 ? [`looked into ${grouped(read)} of ${grouped(files)} files`] : []),
    ...(asked > 0 ? [`${grouped(answered)} of ${grouped(asked)} questions answered by the services`] : []),
  ].join('; ')
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
