import type { KnownText } from '#detect/build-index.ts'

/** A standard notice that stands in the text of a license, by the words it begins and ends with. */
interface CutOut {
  /** The license whose text is cut. */
  readonly of: string
  readonly from: string
  readonly to: string
  /** Parts that copies often lack. */
  readonly optional?: readonly RegExp[]
  /** `fragment`: instructions that the SPDX text lacks; `text`: the license without what the SPDX text adds to it. */
  readonly form?: 'fragment' | 'text'
}

const GNU_OPTIONAL = [
  /either (?=version)/,
  /,? ?or \(at your option\) any later version/,
  /This (?:program|library) is distributed in the hope[^]*$/,
]

/** Own table of markers; the words between them are read from the SPDX list at build time. */
const CUT_OUTS: readonly CutOut[] = [
  ...['GPL-1.0-only', 'GPL-2.0-only', 'GPL-3.0-only', 'AGPL-3.0-only'].map(of => ({
    of,
    from: 'This program is free software',
    to: 'Also add information',
    optional: GNU_OPTIONAL,
  })),
  ...['LGPL-2.0-only', 'LGPL-2.1-only'].map(of => ({
    of,
    from: 'This library is free software',
    to: 'Also add information',
    optional: GNU_OPTIONAL,
  })),
  ...['GFDL-1.1-only', 'GFDL-1.2-only', 'GFDL-1.3-only'].map(of => ({
    of,
    from: 'Permission is granted to copy, distribute and/or modify this document',
    to: 'If you have',
    optional: [/or any later version published by the Free Software Foundation/, /;? with[^]*$/],
  })),
  { of: 'GPL-3.0-only', from: 'The GNU General Public License does not permit incorporating', to: 'But first', form: 'fragment' },
  { of: 'GPL-2.0-only', from: 'This General Public License does not permit incorporating', to: '\u0000', form: 'fragment' },
  { of: 'LGPL-3.0-only', from: 'GNU LESSER GENERAL PUBLIC LICENSE', to: 'GNU GENERAL PUBLIC LICENSE', form: 'text' },
  { of: 'Sleepycat', from: 'Redistribution and use', to: 'Copyright (c) 1990, 1993', form: 'text' },
  { of: 'FreeBSD-DOC', from: 'Redistribution and use', to: 'Manual Pages', form: 'text', optional: [/\((?:SGML|transformed)[^)]*\)/] },
  { of: 'Multics', from: 'Permission to use', to: 'Copyright 1972', form: 'text' },
  { of: 'DL-DE-BY-2.0', from: 'Datenlizenz Deutschland', to: 'Data licence Germany', form: 'text' },
  { of: 'DL-DE-BY-2.0', from: 'Data licence Germany', to: 'URL:', form: 'text' },
  { of: 'DL-DE-ZERO-2.0', from: 'Datenlizenz Deutschland', to: 'Data licence Germany', form: 'text' },
  { of: 'DL-DE-ZERO-2.0', from: 'Data licence Germany', to: 'URL:', form: 'text' },
  { of: 'MPL-1.1', from: 'Alternatively, the contents of this file may be used', to: 'NOTE: The text of this Exhibit', form: 'fragment' },
  { of: 'Apache-2.0', from: 'Licensed under the Apache License', to: '\u0000' },
  { of: 'ECL-2.0', from: 'Licensed under the Educational Community', to: '\u0000' },
  { of: 'MPL-2.0', from: 'This Source Code Form is subject to the terms', to: 'If it is not possible' },
  ...['MPL-1.0', 'MPL-1.1', 'NPL-1.1', 'CPAL-1.0', 'SISSL', 'SPL-1.0'].map(of => ({
    of,
    from: 'The contents of this file are subject to',
    to: 'NOTE: The text of this Exhibit',
    optional: [/The Original Code is[^]*$/],
  })),
  { of: 'APSL-2.0', from: 'This file contains Original Code', to: '\u0000' },
  { of: 'RPL-1.5', from: 'Unless explicitly acquired and licensed', to: '\u0000' },
  {
    of: 'LPPL-1.3c',
    from: 'This work may be distributed and/or',
    to: 'Given such a notice',
    optional: [/The latest version of this license[^]*$/],
  },
]

/** Cuts the standard notices out of the texts that carry them. */
export function noticeTexts(list: Readonly<Record<string, { readonly licenseText: string }>>): KnownText[] {
  return CUT_OUTS.flatMap(({ of, from, to, optional, form }): KnownText[] => {
    const whole = list[of]?.licenseText ?? ''
    const start = form === 'text' ? whole.indexOf(from) : whole.lastIndexOf(from)
    if (start < 0) return []
    const end = whole.indexOf(to, start + from.length)
    const text = whole.slice(start, end < 0 ? undefined : end)
    return [{ id: of, text, form: form ?? 'notice', ...(optional ? { optional } : {}) }]
  })
}
