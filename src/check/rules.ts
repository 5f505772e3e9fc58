import type { Rule } from './rule.ts'
import { accountNotOurs } from './rules/account-not-ours/rule.ts'
import { accountNotTheSummary } from './rules/account-not-the-summary/rule.ts'
import { accountOfNothing } from './rules/account-of-nothing/rule.ts'
import { addressInTag } from './rules/address-in-tag/rule.ts'
import { addressOfAnother } from './rules/address-of-another/rule.ts'
import { anotherLanguage } from './rules/another-language/rule.ts'
import { anotherNameThanItsGrounds } from './rules/another-name-than-its-grounds/rule.ts'
import { answerAgainstOrders } from './rules/answer-against-orders/rule.ts'
import { answerAgainstSourcing } from './rules/answer-against-sourcing/rule.ts'
import { backgroundNamesSomebody } from './rules/background-names-somebody/rule.ts'
import { bothSidesClaimed } from './rules/both-sides-claimed/rule.ts'
import { callerAgainstClaims } from './rules/caller-against-claims/rule.ts'
import { certaintyClaimed } from './rules/certainty-claimed/rule.ts'
import { changedSinceReview } from './rules/changed-since-review/rule.ts'
import { changedWords } from './rules/changed-words/rule.ts'
import { chapterDoesNotFit } from './rules/chapter-does-not-fit/rule.ts'
import { checkedAgainstText } from './rules/checked-against-text/rule.ts'
import { checkedInTheFuture } from './rules/checked-in-the-future/rule.ts'
import { choiceBeforeAnyLine } from './rules/choice-before-any-line/rule.ts'
import { choiceEcho } from './rules/choice-echo/rule.ts'
import { choiceToNowhere } from './rules/choice-to-nowhere/rule.ts'
import { choiceWithoutId } from './rules/choice-without-id/rule.ts'
import { claimAgainstStanding } from './rules/claim-against-standing/rule.ts'
import { claimNotInLine } from './rules/claim-not-in-line/rule.ts'
import { claimOfAnotherSide } from './rules/claim-of-another-side/rule.ts'
import { claimOnALineOfTheEvent } from './rules/claim-on-a-line-of-the-event/rule.ts'
import { claimTooStrong } from './rules/claim-too-strong/rule.ts'
import { claimWithoutGrounds } from './rules/claim-without-grounds/rule.ts'
import { claimsARecord } from './rules/claims-a-record/rule.ts'
import { clauseNotDirect } from './rules/clause-not-direct/rule.ts'
import { commentInLine } from './rules/comment-in-line/rule.ts'
import { contentInCue } from './rules/content-in-cue/rule.ts'
import { contentNotInLine } from './rules/content-not-in-line/rule.ts'
import { controlCharacter } from './rules/control-character/rule.ts'
import { copiedWords } from './rules/copied-words/rule.ts'
import { correctionAttests } from './rules/correction-attests/rule.ts'
import { countAgainstGrades } from './rules/count-against-grades/rule.ts'
import { dateAfterChecked } from './rules/date-after-checked/rule.ts'
import { differencesUntold } from './rules/differences-untold/rule.ts'
import { eatenMark } from './rules/eaten-mark/rule.ts'
import { eventScene } from './rules/event-scene/rule.ts'
import { factInDirection } from './rules/fact-in-direction/rule.ts'
import { finenessExplained } from './rules/fineness-explained/rule.ts'
import { formOfAnotherName } from './rules/form-of-another-name/rule.ts'
import { hiddenLetters } from './rules/hidden-letters/rule.ts'
import { hindsightNotMarked } from './rules/hindsight-not-marked/rule.ts'
import { impossibleDate } from './rules/impossible-date/rule.ts'
import { inkError } from './rules/ink-error/rule.ts'
import { inkHardToSee } from './rules/ink-hard-to-see/rule.ts'
import { inksAlike } from './rules/inks-alike/rule.ts'
import { lessonDoesNotFit } from './rules/lesson-does-not-fit/rule.ts'
import { lessonUnreadable } from './rules/lesson-unreadable/rule.ts'
import { limitReached } from './rules/limit-reached/rule.ts'
import { limitTooLoose } from './rules/limit-too-loose/rule.ts'
import { lineCut } from './rules/line-cut/rule.ts'
import { lineWithoutId } from './rules/line-without-id/rule.ts'
import { lineWithoutScene } from './rules/line-without-scene/rule.ts'
import { lineWithoutSourcing } from './rules/line-without-sourcing/rule.ts'
import { lineWithoutSpeaker } from './rules/line-without-speaker/rule.ts'
import { linesOutOfOrder } from './rules/lines-out-of-order/rule.ts'
import { linkNotHttps } from './rules/link-not-https/rule.ts'
import { linkNotSaidSeen } from './rules/link-not-said-seen/rule.ts'
import { linkToNowhere } from './rules/link-to-nowhere/rule.ts'
import { loneCr } from './rules/lone-cr/rule.ts'
import { madeClaimTrue } from './rules/made-claim-true/rule.ts'
import { makersClaimTheAuthor } from './rules/makers-claim-the-author/rule.ts'
import { maskedNegation } from './rules/masked-negation/rule.ts'
import { mergedLines } from './rules/merged-lines/rule.ts'
import { methodAgainstLines } from './rules/method-against-lines/rule.ts'
import { missingField } from './rules/missing-field/rule.ts'
import { missingFile } from './rules/missing-file/rule.ts'
import { missingSupport } from './rules/missing-support/rule.ts'
import { nameOfAnotherSide } from './rules/name-of-another-side/rule.ts'
import { narrationQuotesNobody } from './rules/narration-quotes-nobody/rule.ts'
import { narrationQuotesSomebodyElse } from './rules/narration-quotes-somebody-else/rule.ts'
import { narrationWithoutClaim } from './rules/narration-without-claim/rule.ts'
import { noEnd } from './rules/no-end/rule.ts'
import { noLock } from './rules/no-lock/rule.ts'
import { notAllTried } from './rules/not-all-tried/rule.ts'
import { notItsTeller } from './rules/not-its-teller/rule.ts'
import { notReviewed } from './rules/not-reviewed/rule.ts'
import { notSeenAlone } from './rules/not-seen-alone/rule.ts'
import { notUtf8 } from './rules/not-utf-8/rule.ts'
import { numberInNoSource } from './rules/number-in-no-source/rule.ts'
import { numberTag } from './rules/number-tag/rule.ts'
import { numberWordInNoSource } from './rules/number-word-in-no-source/rule.ts'
import { offRecord } from './rules/off-record/rule.ts'
import { oneAccountTwoWays } from './rules/one-account-two-ways/rule.ts'
import { oneNameTwice } from './rules/one-name-twice/rule.ts'
import { openingDoesNotFit } from './rules/opening-does-not-fit/rule.ts'
import { orderDoesNotFit } from './rules/order-does-not-fit/rule.ts'
import { orderWithoutOrder } from './rules/order-without-order/rule.ts'
import { oursTellsSpeech } from './rules/ours-tells-speech/rule.ts'
import { overLimit } from './rules/over-limit/rule.ts'
import { ownAgainstRemark } from './rules/own-against-remark/rule.ts'
import { ownWordsNotInLine } from './rules/own-words-not-in-line/rule.ts'
import { paragraphNotTold } from './rules/paragraph-not-told/rule.ts'
import { passageChanged } from './rules/passage-changed/rule.ts'
import { passageCutOfItsDoubt } from './rules/passage-cut-of-its-doubt/rule.ts'
import { passageNotInText } from './rules/passage-not-in-text/rule.ts'
import { passageNotLocked } from './rules/passage-not-locked/rule.ts'
import { passageNotUnique } from './rules/passage-not-unique/rule.ts'
import { personInNoSource } from './rules/person-in-no-source/rule.ts'
import { placeNotKnown } from './rules/place-not-known/rule.ts'
import { plainYaml } from './rules/plain-yaml/rule.ts'
import { publishedByAParty } from './rules/published-by-a-party/rule.ts'
import { quotationCut } from './rules/quotation-cut/rule.ts'
import { quotationInOurWords } from './rules/quotation-in-our-words/rule.ts'
import { quotationNotVerbatim } from './rules/quotation-not-verbatim/rule.ts'
import { quotationOfSomebodyElse } from './rules/quotation-of-somebody-else/rule.ts'
import { quotedUnread } from './rules/quoted-unread/rule.ts'
import { recordByASpeaker } from './rules/record-by-a-speaker/rule.ts'
import { recordClaimUnnamed } from './rules/record-claim-unnamed/rule.ts'
import { recordOfNoParty } from './rules/record-of-no-party/rule.ts'
import { recordOfTheEventItself } from './rules/record-of-the-event-itself/rule.ts'
import { recordWithoutParty } from './rules/record-without-party/rule.ts'
import { repeatedChoiceId } from './rules/repeated-choice-id/rule.ts'
import { repeatedId } from './rules/repeated-id/rule.ts'
import { repeatedItem } from './rules/repeated-item/rule.ts'
import { repeatedKey } from './rules/repeated-key/rule.ts'
import { repeatsNoRecord } from './rules/repeats-no-record/rule.ts'
import { replacementCharacter } from './rules/replacement-character/rule.ts'
import { reportAsOfficial } from './rules/report-as-official/rule.ts'
import { reportAsOriginal } from './rules/report-as-original/rule.ts'
import { reservedName } from './rules/reserved-name/rule.ts'
import { reviewedByAParty } from './rules/reviewed-by-a-party/rule.ts'
import { runOfSpaces } from './rules/run-of-spaces/rule.ts'
import { sampleWithoutAccount } from './rules/sample-without-account/rule.ts'
import { sceneWithoutPicture } from './rules/scene-without-picture/rule.ts'
import { scriptFault } from './rules/script-fault/rule.ts'
import { seenAgainstText } from './rules/seen-against-text/rule.ts'
import { seenNowhere } from './rules/seen-nowhere/rule.ts'
import { sideAgainstGrades } from './rules/side-against-grades/rule.ts'
import { sideWithoutItsRecord } from './rules/side-without-its-record/rule.ts'
import { silenceAsConsent } from './rules/silence-as-consent/rule.ts'
import { silenceMadeAFact } from './rules/silence-made-a-fact/rule.ts'
import { skippedByDefault } from './rules/skipped-by-default/rule.ts'
import { sourcingWithoutLine } from './rules/sourcing-without-line/rule.ts'
import { speakerNotInCue } from './rules/speaker-not-in-cue/rule.ts'
import { speechInQuotationMarks } from './rules/speech-in-quotation-marks/rule.ts'
import { speechOutsideEvent } from './rules/speech-outside-event/rule.ts'
import { speechWithoutCue } from './rules/speech-without-cue/rule.ts'
import { speechWithoutMarks } from './rules/speech-without-marks/rule.ts'
import { strangerInEvent } from './rules/stranger-in-event/rule.ts'
import { strayTag } from './rules/stray-tag/rule.ts'
import { strongLanguageNotInLine } from './rules/strong-language-not-in-line/rule.ts'
import { summaryAgainstStanding } from './rules/summary-against-standing/rule.ts'
import { summaryIsTheLine } from './rules/summary-is-the-line/rule.ts'
import { summaryNotReported } from './rules/summary-not-reported/rule.ts'
import { tagInMidLine } from './rules/tag-in-mid-line/rule.ts'
import { tagOutsideBrackets } from './rules/tag-outside-brackets/rule.ts'
import { tellerOfAnotherSide } from './rules/teller-of-another-side/rule.ts'
import { termsTooOpen } from './rules/terms-too-open/rule.ts'
import { textAgainstTheLabel } from './rules/text-against-the-label/rule.ts'
import { textChanged } from './rules/text-changed/rule.ts'
import { translationNotTold } from './rules/translation-not-told/rule.ts'
import { twoDates } from './rules/two-dates/rule.ts'
import { twoIds } from './rules/two-ids/rule.ts'
import { undecided } from './rules/undecided/rule.ts'
import { unknownArt } from './rules/unknown-art/rule.ts'
import { unknownField } from './rules/unknown-field/rule.ts'
import { unknownItem } from './rules/unknown-item/rule.ts'
import { unknownLanguage } from './rules/unknown-language/rule.ts'
import { unknownLessonLine } from './rules/unknown-lesson-line/rule.ts'
import { unknownLessonSource } from './rules/unknown-lesson-source/rule.ts'
import { unknownLine } from './rules/unknown-line/rule.ts'
import { unknownParty } from './rules/unknown-party/rule.ts'
import { unknownRecord } from './rules/unknown-record/rule.ts'
import { unknownScene } from './rules/unknown-scene/rule.ts'
import { unknownSource } from './rules/unknown-source/rule.ts'
import { unknownSpeaker } from './rules/unknown-speaker/rule.ts'
import { unknownTag } from './rules/unknown-tag/rule.ts'
import { unknownWord } from './rules/unknown-word/rule.ts'
import { unpairedSurrogate } from './rules/unpaired-surrogate/rule.ts'
import { unreachedLine } from './rules/unreached-line/rule.ts'
import { unreadable } from './rules/unreadable/rule.ts'
import { unusedSource } from './rules/unused-source/rule.ts'
import { utf16 } from './rules/utf-16/rule.ts'
import { vanishedTodo } from './rules/vanished-todo/rule.ts'
import { varyingWords } from './rules/varying-words/rule.ts'
import { verbatimWithoutWords } from './rules/verbatim-without-words/rule.ts'
import { verdictAsName } from './rules/verdict-as-name/rule.ts'
import { voiceMisnamed } from './rules/voice-misnamed/rule.ts'
import { weakClaimConfirmed } from './rules/weak-claim-confirmed/rule.ts'
import { weakClaimUnmarked } from './rules/weak-claim-unmarked/rule.ts'
import { wholeFloat } from './rules/whole-float/rule.ts'
import { whyAgainstHow } from './rules/why-against-how/rule.ts'
import { wordsGivenAway } from './rules/words-given-away/rule.ts'
import { wordsGivenToASpeaker } from './rules/words-given-to-a-speaker/rule.ts'
import { wordsNotInPassage } from './rules/words-not-in-passage/rule.ts'
import { worksDoNotFit } from './rules/works-do-not-fit/rule.ts'
import { wrongPresentation } from './rules/wrong-presentation/rule.ts'
import { wrongValue } from './rules/wrong-value/rule.ts'
import { wrongVoice } from './rules/wrong-voice/rule.ts'
import { yamlSyntax } from './rules/yaml-syntax/rule.ts'

/** Every rule, in the order of the codes. A rule's page and example lie in its folder. */
export const RULES: readonly Rule[] = [
  missingFile,
  unreadable,
  yamlSyntax,
  plainYaml,
  repeatedKey,
  reservedName,
  unknownField,
  missingField,
  unknownWord,
  wrongValue,
  impossibleDate,
  notUtf8,
  utf16,
  loneCr,
  replacementCharacter,
  unpairedSurrogate,
  controlCharacter,
  notReviewed,
  changedSinceReview,
  reviewedByAParty,
  inkError,
  commentInLine,
  tagInMidLine,
  eatenMark,
  twoIds,
  vanishedTodo,
  choiceEcho,
  tagOutsideBrackets,
  numberTag,
  runOfSpaces,
  oneNameTwice,
  addressInTag,
  mergedLines,
  varyingWords,
  changedWords,
  unknownTag,
  strayTag,
  wholeFloat,
  lineWithoutId,
  repeatedId,
  lineWithoutSpeaker,
  unknownSpeaker,
  choiceWithoutId,
  repeatedChoiceId,
  unknownScene,
  lineWithoutScene,
  sceneWithoutPicture,
  unknownArt,
  eventScene,
  unreachedLine,
  choiceToNowhere,
  noEnd,
  scriptFault,
  notAllTried,
  lineWithoutSourcing,
  sourcingWithoutLine,
  wrongVoice,
  differencesUntold,
  limitReached,
  openingDoesNotFit,
  chapterDoesNotFit,
  speechOutsideEvent,
  strangerInEvent,
  formOfAnotherName,
  voiceMisnamed,
  skippedByDefault,
  choiceBeforeAnyLine,
  orderDoesNotFit,
  inkHardToSee,
  inksAlike,
  unknownLanguage,
  wordsNotInPassage,
  contentNotInLine,
  speechInQuotationMarks,
  quotationNotVerbatim,
  quotationOfSomebodyElse,
  narrationQuotesNobody,
  narrationQuotesSomebodyElse,
  quotationInOurWords,
  accountOfNothing,
  accountNotTheSummary,
  ownWordsNotInLine,
  strongLanguageNotInLine,
  claimNotInLine,
  claimWithoutGrounds,
  narrationWithoutClaim,
  copiedWords,
  wrongPresentation,
  speechWithoutCue,
  speechWithoutMarks,
  speakerNotInCue,
  quotationCut,
  contentInCue,
  lineCut,
  linesOutOfOrder,
  summaryAgainstStanding,
  verbatimWithoutWords,
  summaryNotReported,
  claimTooStrong,
  factInDirection,
  numberInNoSource,
  personInNoSource,
  hiddenLetters,
  paragraphNotTold,
  maskedNegation,
  countAgainstGrades,
  claimAgainstStanding,
  numberWordInNoSource,
  anotherNameThanItsGrounds,
  weakClaimUnmarked,
  weakClaimConfirmed,
  recordClaimUnnamed,
  oursTellsSpeech,
  silenceAsConsent,
  wordsGivenToASpeaker,
  anotherLanguage,
  summaryIsTheLine,
  passageCutOfItsDoubt,
  sideAgainstGrades,
  sideWithoutItsRecord,
  whyAgainstHow,
  oneAccountTwoWays,
  ownAgainstRemark,
  wordsGivenAway,
  orderWithoutOrder,
  silenceMadeAFact,
  methodAgainstLines,
  clauseNotDirect,
  noLock,
  passageNotLocked,
  passageChanged,
  passageNotInText,
  passageNotUnique,
  textChanged,
  overLimit,
  limitTooLoose,
  unknownSource,
  unknownRecord,
  recordWithoutParty,
  unknownParty,
  missingSupport,
  unknownLine,
  unusedSource,
  offRecord,
  linkNotHttps,
  linkNotSaidSeen,
  linkToNowhere,
  dateAfterChecked,
  checkedInTheFuture,
  termsTooOpen,
  recordOfTheEventItself,
  tellerOfAnotherSide,
  accountNotOurs,
  reportAsOriginal,
  twoDates,
  recordOfNoParty,
  notItsTeller,
  notSeenAlone,
  repeatsNoRecord,
  nameOfAnotherSide,
  verdictAsName,
  recordByASpeaker,
  backgroundNamesSomebody,
  reportAsOfficial,
  undecided,
  seenNowhere,
  seenAgainstText,
  addressOfAnother,
  translationNotTold,
  quotedUnread,
  textAgainstTheLabel,
  claimsARecord,
  makersClaimTheAuthor,
  hindsightNotMarked,
  certaintyClaimed,
  finenessExplained,
  bothSidesClaimed,
  checkedAgainstText,
  placeNotKnown,
  publishedByAParty,
  correctionAttests,
  callerAgainstClaims,
  worksDoNotFit,
  lessonUnreadable,
  lessonDoesNotFit,
  unknownLessonLine,
  unknownLessonSource,
  unknownItem,
  repeatedItem,
  answerAgainstSourcing,
  claimOfAnotherSide,
  claimOnALineOfTheEvent,
  answerAgainstOrders,
  madeClaimTrue,
  sampleWithoutAccount,
]
