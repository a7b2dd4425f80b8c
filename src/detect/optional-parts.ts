/** The sentences of the historical permission notices that copies have or lack; OSI prints them in brackets. */
const NO_ADVERTISING =
  /,? and that the name of(?: <copyright holder> or <related entities>| OpenVision)\s+not be used\s+in advertising[^.]*\./
const NO_SUITABILITY = /(?:<copyright holder>|OpenVision) makes no\s+representations[^.]*\.\s+It is provided[^.]*\./
const NO_WARRANTY = /OpenVision DISCLAIMS ALL WARRANTIES[^]*$/

/**
 * Parts of texts of the SPDX list that copies of the license may lack: remarks on one certain work, summaries, notes.
 *
 * Own markers for what the matching guidelines call optional text, https://spdx.github.io/spdx-spec/v3.0/annexes/license-matching-guidelines-and-templates/;
 * the texts of the list carry no marks of their own.
 */
const PARTS: Readonly<Record<string, readonly RegExp[]>> = {
  HPND: [NO_ADVERTISING, NO_SUITABILITY],
  'HPND-sell-variant': [NO_ADVERTISING, NO_SUITABILITY, NO_WARRANTY],
  'MIT-CMU': [/By obtaining, using, and\/or copying[^]*?conditions:/],
  PostgreSQL: [/^PostgreSQL Database[^]*?(?=Permission to use)/],
  'BSD-3-Clause-LBNL': [/\(subject to receipt of any required approvals[^)]*\)/, /^Copyright[^]*?All rights reserved\./],
  X11: [/X Window System is a trademark[^]*$/],
  SMLNJ: [/^STANDARD ML[^\n]*/],
  TOSL: [/^Trusster[^\n]*/],
  Abstyles: [/^This is APREAMBL[^]*?detailed documentation\./],
  'FreeBSD-DOC': [/\((?:SGML|transformed)[^)]*\)/, /Manual Pages[^]*$/],
  ImageMagick: [/^Before we get[^]*?(?=Terms and Conditions)/],
  Cube: [/^Cube game engine[^\n]*/],
  'CECILL-2.1': [/\(for Ce\[a\][^)]*\)/],
  'CECILL-2.0': [/\(for Ce\[a\][^)]*\)/],
  Multics: [/^Multics License[^]*?(?=Permission to use)/],
  'Inner-Net-2.0': [/4\. \[The copyright holder has authorized[^\]]*\]/, /If these license terms cause[^]*$/],
  'bzip2-1.0.5': [/^Version 1\.0\.5[^\n]*/, /PATENTS:[^]*$/],
  'bzip2-1.0.6': [/Julian Seward, jseward[^]*$/],
  'ECL-2.0': [/The Educational Community License version 2\.0[^]*?licenses\/LICENSE-2\.0/],
  'ZPL-2.0': [/This license has been certified[^]*?\(FSF\)\./],
  'ZPL-2.1': [/A copyright notice accompanies[^\n]*/, /This license has been certified[^]*?\(FSF\)\./],
  'ZPL-1.1': [/This license has been certified[^\n]*/],
  W3C: [/Notes\s+This version:[^]*$/],
  'W3C-19980720': [/This formulation of W3C's notice[^]*$/],
  TMate: [/This license applies to all portions[^]*?JAVAHL-LICENSE file/],
  'mpi-permissive': [/This code was written by[^]*$/],
  MakeIndex: [/Author:[^]*?USA\W/],
}

/** The optional parts of a license, as patterns over its text. */
export function optionalParts(id: string): readonly RegExp[] | undefined {
  return PARTS[id]
}
