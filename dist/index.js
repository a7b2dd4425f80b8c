var __webpack_exports__ = {};
process.exitCode = 1;


