import { tagger } from '#osd/shared/phrases.ts'

const BY = 'strictly|expressly|specifically|absolutely|hereby|explicitly|also|otherwise|in|generally|legally|therefore|completely|further|thereby|otherwise|ever|only'

/** The words by which a license grants, forbids, limits and asks. */
export const modality = tagger({
  /** What follows is forbidden. */
  forbids: [
    'may|must|shall|can|could|should|will|would|might not',
    'may|must|shall|will|can neither',
    'may|must|shall|can|will under no circumstances',
    'may|must|shall|can|will in no event|case|way',
    'in no event|case|way may|shall|can|must|will|should',
    'under no circumstances|conditions *2 may|shall|can|must|will|should|is|are',
    'may|must|shall|can|will never',
    'no right|license|permission|authorization *6 to',
    'no rights|licenses|permissions *6 to',
    'do not',
    'never',
    'not to',
    'not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
    'is|are|am|be not *2 allowed|permitted|authorized|licensed|entitled|free *1 to|for',
    'nor are|is|am *2 allowed|permitted|authorized|entitled *1 to|for',
    `is|are|be|being|am ${BY}? prohibited|forbidden|barred|precluded|excluded|restricted from`,
    `is|are|be ${BY}? forbidden|prohibited|illegal|unlawful|disallowed to`,
    'prohibited|forbidden from|to',
    'does|do|shall|will|did not *2 grant|give|include|allow|permit|authorize|convey|extend|cover|confer|apply|entitle|imply|license|constitute',
    'grant|grants|granting no',
    'not have|has|having|receive|acquire|obtain *4 right|rights|license|permission|permissions *3 to?',
    'have|has|receive|receives|get|gets|obtain|obtains no *2 right|rights|license|permission|permissions *4 to?',
    'refrain|refrains|abstain|desist|forbidden|disallowed from',
    'agree|agrees|agreed|promise|undertake|undertakes|covenant|covenants *3 not to?',
    'agree|agrees *6 you|they|it will|shall not',
    'nor may|shall|can|will|are|is|should|must|do|does',
    'prohibits|forbids|disallows|bars|excludes|prohibit|forbid|disallow',
    'without|excluding the right *3 to',
    'not|without attempt|try',
    'other than to',
  ],
  /** What stands before is forbidden. */
  forbidden: [
    `is|are|be|being? ${BY}? ${BY}? prohibited|forbidden|barred|disallowed|banned|excluded|precluded|unlawful|illegal|verboten`,
    `not ${BY}? ${BY}? be|been? ${BY}? permitted|allowed|granted|authorized|licensed|permissible|acceptable|ok|okay|included|covered`,
    'not *2 allowed|permitted|authorized',
    'impermissible|unacceptable|disallowed|verboten|off limits|taboo',
    'no no',
    'strictly|expressly prohibited|forbidden',
    'is|are|remain|remains *2 reserved *2 to|by|for|exclusively',
    'constitutes|constitute|is|are|be a|an violation|infringement|breach',
    'is|are|be null and void',
    'receive|receives|get|gets|have|has|obtain|obtains no *2 license|rights|right|permission',
  ],
  /** A negative determiner; with a grant behind it, it forbids. */
  no: ['no', 'neither', 'none of', 'nothing', 'nobody', 'not any'],
  /** What stands around is granted. */
  grants: [
    'may',
    'can',
    'might',
    'is|are|be *2 permitted|allowed|authorized|granted|licensed|entitled|permissible|welcome|free|okay|ok',
    'permitted',
    'granted',
    'grants|grant|granting',
    'grants|gives|give you',
    'allows|permits|authorizes|entitles|allow|permit',
    'permission *4 to',
    'license|right|rights to',
    'free to|for',
    'has|have the right',
    'be done|made|given',
    'is|are *2 freeware|free|provided|supplied|distributed|released|available|offered|supplying|licensed',
  ],
  /** A grant in weak words, read as one only where no other stands. */
  offers: ['freely', 'freeware', 'supplied|distributed|supplying|licensing|available|free|intended|licensed', 'for use', 'use|using'],
  /** What follows is asked for. */
  requires: [
    'must|shall|should|will',
    'is|are|be required|obliged|obligated|requested to?',
    'have|has|need|needs|agree|agrees|agreed|undertake to',
    'requires|require|needs',
    'please',
    'ensure|ensures that?',
  ],
  /** A limit: only what stands beside is allowed. */
  only: [
    'only',
    'solely',
    'exclusively',
    'strictly|purely|just|merely for|as|on|in|to|within',
    'limited|restricted|confined|limits|limit|restricts|restrict *3 to',
    'sole|only|limited|exclusive purpose|purposes',
    'is|are|be intended|designed|meant exclusively|solely|only',
    'nothing but',
    'and no|not other|otherwise',
    'for no other',
    'nowhere else|but',
    'not *3 for any other',
    'must|shall limit',
    'limit your|its|their|the',
  ],
  /** A limit told by what is outside it. */
  otherThan: [
    'other|others than',
    'for any other purpose|purposes|use|uses|reason',
    'any other purpose|purposes|use|uses',
    'purposes|purpose|use outside',
    'outside of? *4 scope|purpose|purposes',
    'beyond',
  ],
  /** Leave that must be asked for. */
  consent: [
    'without *9 permission|permissions|consent|approval|authorization|agreement|authority|license|contacting|asking|allowance|notification|clearance',
    'without *2 prior|written|express',
    'except|unless|only|but|solely|subject|absent *5 with|by|to|under *6 permission|consent|approval|authorization|agreement|arrangement|license',
    'with|by|upon|subject|under *1 express|prior|written|direct|explicit|special|separate *4 permission|consent|approval|authorization|agreement|arrangement|license',
    'unless *9 permission|consent|approval|authorization|agreement|authorized|permitted|agreed|license',
    'requires|require|requiring|need|needs|needing *5 license|permission|consent|approval|authorization|agreement|registration',
    'must|shall|should|need|needs|have|has|required|please|will|to? *2 obtain|ask|request|contact|get|seek|purchase|buy|acquire|secure|negotiate|pay|enter|apply *6 license|licenses|permission|permissions|consent|approval|authorization|agreement|licensing|author|authors|us',
    'obtain|ask|request|seek permission|consent|approval|a|us|first|me|for',
    'contact|email|ask *6 license|licensing|permission|permissions|terms',
    'express|prior|written written|express|prior|explicit? permission|consent|approval|authorization|agreement|license',
    'permission *4 first|required|needed',
    'commercial|separate|paid|different|alternative|enterprise license|licenses|agreement *6 required|needed|necessary|us|author|licensor|purchased|obtained',
  ],
  /** What follows is taken out of what stands before. */
  exception: ['unless', 'except', 'excepting', 'other than', 'save', 'provided', 'so|as long as', 'if', 'without', 'however', 'but', 'excluding', 'until', 'subject to', 'on condition'],
  /** The exception is the license itself: nothing is forbidden beyond it. */
  ownTerms: [
    'except|unless|other|save|only|otherwise *3 expressly|explicitly|specifically? *2 provided|permitted|authorized|allowed|stated|set|licensed|granted|described|specified|under|in|by|pursuant|compliance|accordance|than',
    'except|but|only|unless|save *4 in|under|with|by|pursuant|per|through|subject *3 terms|conditions|compliance|accordance|license|agreement',
    'other|otherwise than *1 as *2 expressly? provided|permitted|authorized|allowed|stated|set|licensed|granted|described|specified|under',
    'as expressly|explicitly|specifically|otherwise? provided|permitted|authorized|allowed|stated|set *4 license|agreement|section|herein|above|below|forth|law|documents|document',
    'not *1 expressly|explicitly|specifically|otherwise? granted|authorized|permitted|licensed *2 herein|hereunder|under|by|in',
    'under *2 this|these|the? license|terms',
    'in|with *2 compliance|accordance|conformance *3 with',
    'violation|breach|contravention of *2 this|these|the|its license|terms|agreement|conditions|section',
    'unless *4 comply|complies|accept|retain|include|conditions|following',
    'if|unless you agree|accept|comply',
  ],
})

export type Modality = ReturnType<typeof modality>[number]
