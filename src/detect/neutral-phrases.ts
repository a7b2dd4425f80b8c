import { once } from '#detect/once.ts'
import { hashWord } from '#detect/word-hash.ts'
import { spelling } from '#detect/spelling.ts'

/** What headers of files call what is licensed. */
const LICENSED_THINGS =
  'this file|these files|the file in this project|the files in this project|this plugin|this program|this library|this package|this work|this code|this project|this module|this software|this component|this product|the software|the code|the contents of this file'

/** "You may not use these files except in compliance with the License." */
const COMPLIANCE = LICENSED_THINGS.split('|')
  .flatMap(thing => ['', 'you may '].map(who => `${who}not use ${thing} except in compliance with the license`))
  .join('|')

/** What headers of files say around the name of a license and of its text. */
const HEADERS = `
you can obtain a copy | you may obtain copies | see the license for the specific language governing permissions and limitations under the license | the specific language governing permissions and limitations | the specific language governing rights and limitations
when distributing the software include this license header notice in each file | if applicable add the following below | include the license file at | include the license file in
if you wish your version of this file to be governed by only | indicate your decision by adding | elects to include this software in this distribution under | if you do not indicate a single choice of license | if you dont indicate a single choice of license
a recipient has the option to distribute your version of this file under either | or to extend the choice of license to its licensees as provided above | a recipient has the option to distribute | your version of this file
however if you add | code and therefore elected the | then the option applies only if the new code is made subject to such option by the copyright holder
any later version accepted by the membership of | or its successor approved by the membership of | or its successor approved by | which shall act as a proxy defined in | or its successors if any
in use must be one of these two and the choice is under the control of the user | under any one of | have the following | have been | has been written for
when distributed separately from the linux kernel or incorporated into other software packages subject to the following license | when distributed separately from the linux kernel or incorporated into other software packages subject to the following | if you did not or have any questions about | as an alternative
case the provisions of that license are applicable instead of those above | the provisions of that license are applicable instead of those above | if you wish to allow use of your version of | under the terms of either | indicate your decision by deleting the provisions above and replace them with the notice and other provisions required by | if you do not delete the provisions above a recipient may use your version of
only gpl or the common development | collectively the license | with the fields enclosed by brackets replaced by your own identifying information | only the gpl version 2 indicate your decision by adding | contributor elects to include | if you dont indicate a single choice of license a recipient has the option to distribute
software distributed under the license is distributed on an as is basis | distributed on an as is basis | warranties or conditions of any kind | unless required by applicable law or agreed to in writing | under a contributor agreement | under a contributor license agreement
under section 7 of gpl version 3 you are granted additional permissions described in the gcc runtime library exception | you are granted additional permissions described in the gcc runtime library exception | a copy of the gcc runtime library exception along with this program | see the files copying3 and copying runtime respectively | gcc runtime library exception along with this program | do not attempt to use it directly | or both in parallel as here | you should have received copies of
oracle designates this particular file as subject to the classpath exception as provided by oracle in the license file that accompanied this code | sun designates this particular file as subject to the classpath exception as provided by sun in the license file that accompanied this code | only as published by the free software foundation
please contact oracle 500 oracle parkway redwood shores ca 94065 usa or visit www oracle com if you need additional information or have any questions | please contact sun microsystems inc 4150 network circle santa clara ca 95054 usa or visit www sun com if you need additional information or have any questions | do not alter or remove copyright notices or this file header | sources retrieved from
the initial developer of the original code is | the initial developers of the original code are | portions created by the initial developer are | the original code is | the original developer of the original code is
is intended to be used in both open source and commercial environments | these licenses are essentially identical but | more info | more information | 3rd party | 3rd parties | to allow its use in as many situations as possible | you may choose to use | you are encouraged to evaluate both to determine which best fits your intended use
`

/** How a work came about, who paid for it and who keeps the rights in which part. */
const PROVENANCE = `
no copyright assignment is required to contribute to | the full authorship information | are retained by their contributors | are retained by their respective authors | as part of a project for | supported in part by | was supported by | were supported by | sponsored in part by
grant no | grant number | grant numbers | grant nos | contract no | contract number | under contract | under grant | under a grant from | by a grant from | by grants from | by a contract from | with support from | was obtained from | were obtained from | is obtained from | have been obtained from | have been contributed by
receive more limited attention and support | relevant license is reminded at | while all other files | this model is selected to emphasize that
`

/** What has become of a license, said in front of its text. */
const STATUS = `
has ceased to use or recommend this license | this license has been voluntarily deprecated by its author | this license has been deprecated | this license has been retired | this license is deprecated | no longer recommended | no longer recommends this license
`

/** What collections of licenses say in front of each, and projects of those who send in code. */
const COLLECTIONS = `
is licensed for use as follows | are licensed for use as follows | this license applies to parts of node js originating from the | uses the following license | which uses the following license | borrows files from | contains parts of | includes parts of
this software is covered under the following copyright | address all questions regarding this license to | as published by | used with permission | in accordance with the terms of | copy and pasted from | copied and pasted from
if you contribute code to this project you are implicitly allowing | implicitly verifying that all code is your original work | pick the license that best suits your development needs | the text of both licenses are provided below | the text of both licenses is provided below | as a recipient of | sample code | follow on version of | open source initiative osi | is held by the authors of | everything else is released under the following license | used and distributed according to their respective licenses | each provided in the same directory as the code
the following license applies to the above material | additional notices | private false | as listed in | as listed at | contributors listed at | contributors listed in | authors listed in
you may choose which license to receive this code under | except as noted in per module license files | some modules may not be the copyright of | contain explicit declarations of copyright in both the license files in the directories in which they reside and in the code itself | no external contributions are allowed under licenses which are fundamentally incompatible with the
your use of the source code for these subcomponents is subject to the terms and conditions of the following licenses | your use of the source code for the these subcomponents is subject to the terms and conditions of the following licenses | contains subcomponents with separate copyright notices and license terms
in a license file within an individual package directory | this license applies to all files in this repository outside of those package directories | except those files either explicitly including or referencing a different license or located in a directory containing a different license file
is owned by the owner of the input file used when generating it | this code is not standalone and requires a support library to be linked with it | this support library is itself covered by the above license | can be used under one of three licenses | can be used under one of two licenses | can be used under either of | the file has been copied into this project and modified | distributed under the following license | distributed under the following
contains subcomponents with separate copyright notices and license terms | your use of the source code for these subcomponents is also subject to the terms and conditions of the following licenses | portions of this codebase are derived from | parts of this codebase are derived from | which is also licensed under the | which are also licensed under the | some files in this codebase contain code from | in such cases it is explicitly stated in the file header | this license only applies to the relevant code in such cases
all other brand and product names are trademarks | registered trademarks or service marks of their respective holders | service marks of their respective holders | service marks of their respective owners
this file is automatically added by | this file is automatically generated by | this file was automatically generated by | this file is automatically generated | this file was automatically generated | this file is generated by | do not edit
`

/**
 * Turns of phrase that only point at a license, so that the term words in them carry no term.
 *
 * Our own list, from the ways in which projects introduce their license file.
 */
const PHRASES = `
distributed under the terms | released under the terms | licensed under the terms | available under the terms | published under the terms | provided under the terms
distributed under the following terms | released under the following terms | under the following terms | under the terms of | under the terms and conditions of | under the terms below
distributed under the | is distributed under | are distributed under | distributed under | used under the | used under | redistributed under | provided under the | terms and conditions
following terms | terms below | license terms | license conditions | terms of the license | terms of this license | copyright and permission notice | permission notice
all rights reserved | copyright law | additional copyright | third party | third parties | third party software
see the copyright | for copyright information | for licensing terms | for license terms | for more details | copyright terms
end of terms and conditions | permission to use | use of this software is governed by | governed by the terms of | governed by
is subject to the terms of | subject to the terms of | subject to the following license
original copyright | copyright holders | derived from | is derived from | is based on | portions of this software are | portions of this software | parts of this software
1 clause | 2 clause | 3 clause | 4 clause | copied below | subject to the conditions and terms laid out below | you are agreeing to the following conditions | you agree to the following conditions | this license is copied below | is copied below | contact information | contact us | model code | user manual | users manual | user guide | source distribution | binary distribution | in this distribution | this distribution
unless otherwise specified | unless otherwise stated | unless otherwise noted | unless otherwise indicated | except as documented below | except as noted below | except where otherwise noted | except where noted
except where otherwise stated | are subject to the following license | is subject to the following license | related rights for sample code are waived | used by this software | have their own licenses | which have their own licenses
we recommend you read them | their terms may differ from the terms above | their terms may differ | modified work | modified by | modified version | original work | modifications by | modifications copyright
this software consists of voluntary contributions made by many individuals | applies to all parts of this software | applies to all parts | rights transferred to
is a trademark of | are trademarks of | are registered trademarks of | is a registered trademark of | trademarks or registered trademarks of | in the united states and other countries
except as otherwise noted | except as noted | unless explicitly stated otherwise | unless otherwise mentioned | we welcome your feedback | targets using | this program and the accompanying materials | and the accompanying materials
with the following licenses | under its own license | under their own license | under their own licenses | under the same license | under the same terms | in individual files | no longer maintained | no longer used | does not include | is not included | are not included | has no dependencies | no dependencies
with no dependencies other than | no dependencies other than | its own | used in the | used by the | used as a | used as the | used to | used for the | instead of this license | may be found | can be found | put together | world wide web | through the world wide web
you should have received a copy of | should have received a copy of | if you did not receive a copy of | if you have not received a copy of | are unable to obtain it through | please send a note to | please send an email to | so we can mail you a copy | so we can send you a copy | if not write to | if not see | by downloading and using this software | by using this software | version control
on debian systems | on a debian system | on debian gnu linux systems | on a debian gnu linux system | on debian | you can find a copy of this license in | you can find a copy of the license in | you can find the complete text of | you can find the full text of
is a derivative work of | derivative work of | derivative work based on | derivative works of | is registered trademark of | registered trademark of | registered trademarks of | copyrighted material is made available to anyone wishing to use
you may also obtain it by writing to | put into the public domain | put into public domain | placed in the public domain | placed into the public domain | at the top of | near the top of | white space | for copying terms | copying terms | copying conditions | provided by | provided at | disclaims copyright | it was done by | under one or more contributor license agreements | under one or more agreements | licenses this file to you | licenses this work to you | licenses this code to you | license this file to you | for additional information regarding copyright ownership | regarding copyright ownership | distributed with this work | do not alter or remove copyright notices or this header | governing rights and limitations under the license | as close as possible to | as close as possible | as far as possible | no longer works | has been superseded by | was superseded by | not use this file except in compliance with the license | you may obtain a copy | is not used when building | are not used when building | unless stated otherwise | the same terms as | under the same terms as | should be found in | the same license and copyright
except for the parts listed below | except for the files listed below | except for the following files | except where noted below | unless noted below | with the exception of the following files
and other countries | to present | files excluded | debian systems provide | reserved font name | reserved font names | use the gnu lesser general public license instead of this license | use this software under either of the following licenses | with reserved font name | with reserved font names | no reserved font name for this font software | with no reserved font name for this font software | pursuant to section 9 of the common development | reproduced below | the body of the license | also available with a faq | this license takes effect | some rights reserved | many third party | for many third party | a copy of the license | a copy of this license | copy of the license | copy of the | copies of the license
${[HEADERS, COMPLIANCE, PROVENANCE, STATUS, COLLECTIONS].join('|')}
`

/** Names of what a license is for; where one stands for another, the same is granted. */
const OBJECTS = `
software and associated documentation files | software and associated documentation | software and its documentation | software and documentation | software and accompanying documentation | source file | software | program | library
package | file | files | work | source files | this file | these files | the file in this project | the files in this project
`

/** What may follow the name of the licensed thing, or be missing there. */
const WITH_IT = `
and associated documentation files | and associated documentation | and its documentation | and accompanying documentation | and the accompanying documentation | and documentation | of the software as well as documentation | as well as documentation
`

/** Phrases that texts of well-known licenses have or lack without change of meaning (the optional parts of SPDX's templates). */
const INSERTIONS = `
including the next paragraph | in this position and unchanged | immediately at the beginning of the file | without modification immediately at the beginning of the file | including the above copyright notice | and or | or non infringement | noninfringement | non infringement | and noninfringement | of this software | the following
subject to the following conditions | subject to the following | terms of the | terms and conditions of the | express or implied | including but not limited to | without limitation | all | all other | any | such
`

const TABLE = once(() => build(PHRASES))
const INSERTED = once(() => build(`${INSERTIONS} | ${WITH_IT}`))
const DROPPED = once(() => build(WITH_IT))
const NAMED = once(() => build(OBJECTS))

/** How many words from `at` on are a turn of phrase that carries no term; 0 when it is none. */
export function neutralAt(hashes: Int32Array, at: number, end: number): number {
  let longest = 0
  for (const phrase of TABLE().get(hashes[at] ?? 0) ?? []) {
    if (phrase.length <= longest || at + phrase.length > end) continue
    if (phrase.every((hash, n) => hashes[at + n] === hash)) longest = phrase.length
  }
  return longest
}

/** Whether the words are, as a whole, a phrase that some versions of a license have and others lack. */
export function insertedAt(hashes: Int32Array, at: number, past: number): boolean {
  return isPhrase(INSERTED(), hashes, at, past)
}

/** Whether the words of a license are, as a whole, a phrase that names documents besides the licensed thing. */
export function droppedAt(words: Int32Array, at: number, past: number): boolean {
  return isPhrase(DROPPED(), words, at, past)
}

/** Whether the words are, as a whole, a name of the licensed thing. */
export function objectAt(words: Int32Array, at: number, past: number): boolean {
  return isPhrase(NAMED(), words, at, past)
}

function isPhrase(table: ReadonlyMap<number, readonly (readonly number[])[]>, hashes: Int32Array, at: number, past: number): boolean {
  return (table.get(hashes[at] ?? 0) ?? []).some(
    phrase => phrase.length === past - at && phrase.every((hash, n) => hashes[at + n] === hash),
  )
}

function build(table: string): ReadonlyMap<number, readonly (readonly number[])[]> {
  const found = new Map<number, number[][]>()
  for (const phrase of table.split(/[|\n]/)) {
    const hashes = phrase
      .split(/\s+/)
      .filter(word => word !== '')
      .map(word => spelling(hashWord(word)))
    const [first] = hashes
    const list = first === undefined ? undefined : found.get(first)
    if (list) list.push(hashes)
    else if (first !== undefined) found.set(first, [hashes])
  }
  return found
}
