/** GitHub as the action uses it: reading a pull request and its trees, and bringing a review to it. */
export { createGitHubClient, type GitHubClient } from '#io/github/client.ts'
export { publish } from '#io/github/publish.ts'
export { pullOfEvent, readChangedFiles, readTip } from '#io/github/read-pull.ts'
export { githubUrls } from '#io/github/urls.ts'
export { openRemoteTree, readMergeBase, readRemoteFile } from '#io/github/remote-tree.ts'
