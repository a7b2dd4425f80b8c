// Written by `npm run generate` from the folder listing; do not edit.
import type { Rule } from '#osd/rule.ts'
import { rule as acceptableUsePolicyRule } from '#osd/rules/acceptable-use-policy.ts'
import { rule as antiCopyleftRule } from '#osd/rules/anti-copyleft.ts'
import { rule as badgeRule } from '#osd/rules/badge.ts'
import { rule as benchmarkPublicationRule } from '#osd/rules/benchmark-publication.ts'
import { rule as clickWrapRule } from '#osd/rules/click-wrap.ts'
import { rule as commercialLicenseRule } from '#osd/rules/commercial-license.ts'
import { rule as competingUseRule } from '#osd/rules/competing-use.ts'
import { rule as confidentialityRule } from '#osd/rules/confidentiality.ts'
import { rule as copyLimitRule } from '#osd/rules/copy-limit.ts'
import { rule as evaluationOnlyRule } from '#osd/rules/evaluation-only.ts'
import { rule as fieldOfUseRule } from '#osd/rules/field-of-use.ts'
import { rule as hostedServiceRule } from '#osd/rules/hosted-service.ts'
import { rule as internalOnlyRule } from '#osd/rules/internal-only.ts'
import { rule as licenseKeyRule } from '#osd/rules/license-key.ts'
import { rule as noDerivativesRule } from '#osd/rules/no-derivatives.ts'
import { rule as noRedistributionRule } from '#osd/rules/no-redistribution.ts'
import { rule as noSaleRule } from '#osd/rules/no-sale.ts'
import { rule as nonCommercialRule } from '#osd/rules/non-commercial.ts'
import { rule as obeyTheLawRule } from '#osd/rules/obey-the-law.ts'
import { rule as otherSoftwareRule } from '#osd/rules/other-software.ts'
import { rule as outputTrainingRule } from '#osd/rules/output-training.ts'
import { rule as personalOnlyRule } from '#osd/rules/personal-only.ts'
import { rule as personsExcludedRule } from '#osd/rules/persons-excluded.ts'
import { rule as personsOnlyRule } from '#osd/rules/persons-only.ts'
import { rule as platformBoundRule } from '#osd/rules/platform-bound.ts'
import { rule as productBoundRule } from '#osd/rules/product-bound.ts'
import { rule as registrationRule } from '#osd/rules/registration.ts'
import { rule as researchOnlyRule } from '#osd/rules/research-only.ts'
import { rule as reverseEngineeringRule } from '#osd/rules/reverse-engineering.ts'
import { rule as revocableRule } from '#osd/rules/revocable.ts'
import { rule as royaltyRule } from '#osd/rules/royalty.ts'
import { rule as sizeCapRule } from '#osd/rules/size-cap.ts'
import { rule as sourceWithheldRule } from '#osd/rules/source-withheld.ts'
import { rule as termsElsewhereRule } from '#osd/rules/terms-elsewhere.ts'
import { rule as territoryRule } from '#osd/rules/territory.ts'
import { rule as useByLeaveRule } from '#osd/rules/use-by-leave.ts'

export const rules: readonly Rule[] = [
  acceptableUsePolicyRule,
  antiCopyleftRule,
  badgeRule,
  benchmarkPublicationRule,
  clickWrapRule,
  commercialLicenseRule,
  competingUseRule,
  confidentialityRule,
  copyLimitRule,
  evaluationOnlyRule,
  fieldOfUseRule,
  hostedServiceRule,
  internalOnlyRule,
  licenseKeyRule,
  noDerivativesRule,
  noRedistributionRule,
  noSaleRule,
  nonCommercialRule,
  obeyTheLawRule,
  otherSoftwareRule,
  outputTrainingRule,
  personalOnlyRule,
  personsExcludedRule,
  personsOnlyRule,
  platformBoundRule,
  productBoundRule,
  registrationRule,
  researchOnlyRule,
  reverseEngineeringRule,
  revocableRule,
  royaltyRule,
  sizeCapRule,
  sourceWithheldRule,
  termsElsewhereRule,
  territoryRule,
  useByLeaveRule,
]
