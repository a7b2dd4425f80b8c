import { foldedText } from '#detect/folded-text.ts'
import { isHarmlessText } from '#detect/harmless.ts'
import { splitWords } from '#detect/split-words.ts'
import { describe, expect, test } from '@jest/globals'

function isHarmless(said: string): boolean {
  const words = splitWords(said)
  const hashes = words.hash.slice(0, words.count)
  return words.count === 0 || isHarmlessText(foldedText(words), hashes, 0, words.count)
}

describe('words beside a license', () => {
  test.each([
    ['a remark on the program', 'This module parses configuration files and returns a tree of nodes.'],
    ['who made it', 'Ported from the original Frobnicate library by Jane Doe and John Roe.'],
    ['many names, each behind a comma', 'Jane Doe, John Roe, Ann Poe, Joe Coe, Sue Loe, Tim Moe, Pam Noe, Kim Soe'],
    ['which files it is for', 'Example GmbH (only lib/frob* files)'],
    ['an option of the build', 'Jane Doe (--enable-frob-nicate)'],
    ['a field with a name of parts', 'Upstream-Name: frobnicate-tools'],
    ['a path', 'Repository: example/glob-parent'],
    ['a file', 'Files: src/frob/host_users.c'],
    ['a choice of licenses', 'You may use this file under either of the following licenses.'],
    ['where a copy is', 'A copy of the license is included in the file COPYING.'],
    ['how the holder got it', 'Licensed to the Example Foundation under one or more contributor license agreements.'],
    ['what is done with a template', 'To use it, substitute the year and the name of the copyright holder in the brackets.'],
    ['a heading and what it means', 'frobnicate (A Parser Of Files)'],
    ['prototypes', 'extern int frob(char **list); extern void frob_free(char **list);'],
    ['a revision', 'Id: frob.c,v 1.3 2008-07-23 19:16:55 jane Exp $'],
    ['an address in words', 'Jane Doe <jane at example dot org>'],
    ['a name that begins like a limit', 'Per Hansen'],
    ['a library by its name', 'Frobnicate is based on libfrob.'],
    ['a nickname', 'Written by Jane Doe (frobber) 2009-2015'],
    ['what an editor reads', '-*- mode: C; c-file-style: "frob" -*-'],
    ['a name in quotes', 'Originally from the BSD tool "frob".'],
    ['so many bits', 'An internet address of up to 128 bits.'],
    ['an abbreviation in a sentence', 'Makes output compact, esp. on disks.'],
    [
      'which files are under something else',
      'This is the license of all files with the exception of the lib/frob and lib/nicate libraries.',
    ],
    ['who paid for it', 'This work was supported in part by Example Foundation Grant No. 12345.'],
    ['what has become of the license', 'Example has ceased to use or recommend this license.'],
    ['the rest of a disclaimer', 'OF SUCH DAMAGE'],
  ])('%s', (_, said) => expect(isHarmless(said)).toBe(true))

  test.each([
    ['for whom', 'For vegans.'],
    ['where, without a verb', 'Frobnicate (on Windows)'],
    ['how many', 'One site.'],
    ['how long', 'Term: 1 year'],
    ['free to do little', 'Free to read.'],
    ['free for some', 'Free for open source projects.'],
    ['handed to somebody', 'Licensed to: Example'],
    ['meant for somebody', 'This library is for Example.'],
    ['an edition', 'Research license'],
    ['terms that stand elsewhere', 'See the additional terms.'],
    ['a rider', 'With the Commons Clause.'],
    ['a license that is replaced', 'Paragraph two is replaced by the following.'],
    ['what comes first', 'Email us before distribution.'],
    ['a bare adjective', 'research'],
    ['a field that bounds', 'Region: Germany'],
    ['places alone', 'Europe and Asia'],
    ['a kind of copy', 'Reading copy.'],
    ['people alone', 'Small groups.'],
    ['some before others', 'Sponsors first.'],
    ['what is kept', 'Mobile platforms are reserved.'],
    ['a way to take', 'Distributed through our store.'],
    ['what is owed', 'Changes go back to us.'],
    ['where changes go', 'Changes go upstream.'],
    ['a text that holds instead', 'Superseded by the text on our website.'],
    ['a license elsewhere', 'See our website for the real license.'],
    ['a part that is free', 'The first board is free.'],
    ['what it is on', 'The above covers the headers.'],
    ['a shout', 'NICE PEOPLE'],
    ['a license of another name', 'This file is subject to the terms of the Frobnicate license.'],
    ['terms in general', 'Use is subject to license terms.'],
    ['another script', 'Только дома'],
    ['a bid', 'Return all changes to us.'],
    ['a bid, said kindly', 'Please write to the author first.'],
    ['a group in brackets', 'Frobnicate (vegans)'],
    ['so many of anything else', 'A library of up to 128 seats.'],
    ['an exception that is no file', 'with the exception of the army'],
    ['an exception by name', 'except for Example'],
  ])('not %s', (_, said) => expect(isHarmless(said)).toBe(false))
})
