export const id=820;export const ids=[820];export const modules={94:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.SortableNumbers=t.SortableStringables=t.SortableComparables=t.SortableSet=t.compareObjectsSymbol=void 0;t.compareObjectsSymbol=Symbol("internal compare function");class i extends Set{sorted(){return Array.from(this).sort(this[t.compareObjectsSymbol])}compare(e){const i=e.sorted();const n=this.sorted();if(n.length!==i.length){return n.length-i.length}for(let e=n.length-1;e>=0;--e){const o=this[t.compareObjectsSymbol](n[e],i[e]);if(o!==0){return o}}return 0}}t.SortableSet=i;class n extends i{[t.compareObjectsSymbol](e,t){if(e.constructor===t.constructor){return e.compare(t)}return e.constructor.name.localeCompare(t.constructor.name)}}t.SortableComparables=n;class o extends i{[t.compareObjectsSymbol](e,t){return e.toString().localeCompare(t.toString())}}t.SortableStringables=o;class r extends i{[t.compareObjectsSymbol](e,t){return e-t}}t.SortableNumbers=r}),7866:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.AttachmentEncoding=void 0;var i;(function(e){e["Base64"]="base64"})(i||(t.AttachmentEncoding=i={}))}),1919:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.ComponentScope=void 0;var i;(function(e){e["Required"]="required";e["Optional"]="optional";e["Excluded"]="excluded"})(i||(t.ComponentScope=i={}))}),9915:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.ComponentType=void 0;var i;(function(e){e["Application"]="application";e["Framework"]="framework";e["Library"]="library";e["Container"]="container";e["Platform"]="platform";e["OperatingSystem"]="operating-system";e["Device"]="device";e["DeviceDriver"]="device-driver";e["Firmware"]="firmware";e["File"]="file";e["MachineLearningModel"]="machine-learning-model";e["Data"]="data";e["CryptographicAsset"]="cryptographic-asset"})(i||(t.ComponentType=i={}))}),6408:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.ExternalReferenceType=void 0;var i;(function(e){e["VCS"]="vcs";e["IssueTracker"]="issue-tracker";e["Website"]="website";e["Advisories"]="advisories";e["BOM"]="bom";e["MailingList"]="mailing-list";e["Social"]="social";e["Chat"]="chat";e["Documentation"]="documentation";e["Support"]="support";e["SourceDistribution"]="source-distribution";e["Distribution"]="distribution";e["DistributionIntake"]="distribution-intake";e["License"]="license";e["BuildMeta"]="build-meta";e["BuildSystem"]="build-system";e["ReleaseNotes"]="release-notes";e["SecurityContact"]="security-contact";e["ModelCard"]="model-card";e["Log"]="log";e["Configuration"]="configuration";e["Evidence"]="evidence";e["Formulation"]="formulation";e["Attestation"]="attestation";e["ThreatModel"]="threat-model";e["AdversaryModel"]="adversary-model";e["RiskAssessment"]="risk-assessment";e["VulnerabilityAssertion"]="vulnerability-assertion";e["ExploitabilityStatement"]="exploitability-statement";e["PentestReport"]="pentest-report";e["StaticAnalysisReport"]="static-analysis-report";e["DynamicAnalysisReport"]="dynamic-analysis-report";e["RuntimeAnalysisReport"]="runtime-analysis-report";e["ComponentAnalysisReport"]="component-analysis-report";e["MaturityReport"]="maturity-report";e["CertificationReport"]="certification-report";e["CodifiedInfrastructure"]="codified-infrastructure";e["QualityMetrics"]="quality-metrics";e["POAM"]="poam";e["ElectronicSignature"]="electronic-signature";e["DigitalSignature"]="digital-signature";e["RFC9116"]="rfc-9116";e["Citation"]="citation";e["Patent"]="patent";e["PatentAssertion"]="patent-assertion";e["PatentFamily"]="patent-family";e["Other"]="other"})(i||(t.ExternalReferenceType=i={}))}),2310:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.HashAlgorithm=void 0;var i;(function(e){e["MD5"]="MD5";e["SHA-1"]="SHA-1";e["SHA-256"]="SHA-256";e["SHA-384"]="SHA-384";e["SHA-512"]="SHA-512";e["SHA3-256"]="SHA3-256";e["SHA3-384"]="SHA3-384";e["SHA3-512"]="SHA3-512";e["BLAKE2b-256"]="BLAKE2b-256";e["BLAKE2b-384"]="BLAKE2b-384";e["BLAKE2b-512"]="BLAKE2b-512";e["BLAKE3"]="BLAKE3";e["Streebog-256"]="Streebog-256";e["Streebog-512"]="Streebog-512"})(i||(t.HashAlgorithm=i={}))}),6820:function(e,t,i){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var n=this&&this.__createBinding||(Object.create?function(e,t,i,n){if(n===undefined)n=i;var o=Object.getOwnPropertyDescriptor(t,i);if(!o||("get"in o?!t.__esModule:o.writable||o.configurable)){o={enumerable:true,get:function(){return t[i]}}}Object.defineProperty(e,n,o)}:function(e,t,i,n){if(n===undefined)n=i;e[n]=t[i]});var o=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){e["default"]=t});var r=this&&this.__exportStar||function(e,t){for(var i in e)if(i!=="default"&&!Object.prototype.hasOwnProperty.call(t,i))n(t,e,i)};var a=this&&this.__importStar||function(){var e=function(t){e=Object.getOwnPropertyNames||function(e){var t=[];for(var i in e)if(Object.prototype.hasOwnProperty.call(e,i))t[t.length]=i;return t};return e(t)};return function(t){if(t&&t.__esModule)return t;var i={};if(t!=null){for(var r=e(t),a=0;a<r.length;a++)if(r[a]!=="default")n(i,t,r[a])}o(i,t);return i}}();Object.defineProperty(t,"__esModule",{value:true});t.Vulnerability=void 0;r(i(7866),t);r(i(1919),t);r(i(9915),t);r(i(6408),t);r(i(2310),t);r(i(6399),t);r(i(209),t);t.Vulnerability=a(i(845))},6399:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.LicenseAcknowledgement=void 0;var i;(function(e){e["Declared"]="declared";e["Concluded"]="concluded"})(i||(t.LicenseAcknowledgement=i={}))}),209:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.LifecyclePhase=void 0;var i;(function(e){e["Design"]="design";e["PreBuild"]="pre-build";e["Build"]="build";e["PostBuild"]="post-build";e["Operations"]="operations";e["Discovery"]="discovery";e["Decommission"]="decommission"})(i||(t.LifecyclePhase=i={}))}),6586:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.AffectStatus=void 0;var i;(function(e){e["Affected"]="affected";e["Unaffected"]="unaffected";e["Unknown"]="unknown"})(i||(t.AffectStatus=i={}))}),5177:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.AnalysisJustification=void 0;var i;(function(e){e["CodeNotPresent"]="code_not_present";e["CodeNotReachable"]="code_not_reachable";e["RequiresConfiguration"]="requires_configuration";e["RequiresDependency"]="requires_dependency";e["RequiresEnvironment"]="requires_environment";e["ProtectedByCompiler"]="protected_by_compiler";e["ProtectedAtRuntime"]="protected_at_runtime";e["ProtectedAtPerimeter"]="protected_at_perimeter";e["ProtectedByMitigatingControl"]="protected_by_mitigating_control"})(i||(t.AnalysisJustification=i={}))}),6824:(function(e,t,i){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.AnalysisResponseRepository=t.AnalysisResponse=void 0;const n=i(94);var o;(function(e){e["CanNotFix"]="can_not_fix";e["WillNotFix"]="will_not_fix";e["Update"]="update";e["Rollback"]="rollback";e["WorkaroundAvailable"]="workaround_available"})(o||(t.AnalysisResponse=o={}));class r extends n.SortableStringables{}t.AnalysisResponseRepository=r}),2834:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.AnalysisState=void 0;var i;(function(e){e["Resolved"]="resolved";e["ResolvedWithPedigree"]="resolved_with_pedigree";e["Exploitable"]="exploitable";e["InTriage"]="in_triage";e["FalsePositive"]="false_positive";e["NotAffected"]="not_affected"})(i||(t.AnalysisState=i={}))}),845:function(e,t,i){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/var n=this&&this.__createBinding||(Object.create?function(e,t,i,n){if(n===undefined)n=i;var o=Object.getOwnPropertyDescriptor(t,i);if(!o||("get"in o?!t.__esModule:o.writable||o.configurable)){o={enumerable:true,get:function(){return t[i]}}}Object.defineProperty(e,n,o)}:function(e,t,i,n){if(n===undefined)n=i;e[n]=t[i]});var o=this&&this.__exportStar||function(e,t){for(var i in e)if(i!=="default"&&!Object.prototype.hasOwnProperty.call(t,i))n(t,e,i)};Object.defineProperty(t,"__esModule",{value:true});o(i(6586),t);o(i(5177),t);o(i(6824),t);o(i(2834),t);o(i(1369),t);o(i(6650),t)},1369:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.RatingMethod=void 0;var i;(function(e){e["CVSSv2"]="CVSSv2";e["CVSSv3"]="CVSSv3";e["CVSSv31"]="CVSSv31";e["CVSSv4"]="CVSSv4";e["OWASP"]="OWASP";e["SSVC"]="SSVC";e["Other"]="other"})(i||(t.RatingMethod=i={}))}),6650:(function(e,t){/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/Object.defineProperty(t,"__esModule",{value:true});t.Severity=void 0;var i;(function(e){e["Critical"]="critical";e["High"]="high";e["Medium"]="medium";e["Low"]="low";e["Info"]="info";e["None"]="none";e["Unknown"]="unknown"})(i||(t.Severity=i={}))})};