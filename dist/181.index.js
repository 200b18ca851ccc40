export const id = 181;
export const ids = [181];
export const modules = {

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeOctokit: () => (/* binding */ makeOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);
/**
 * The client of GitHub's API. It takes 0.1 s to load, so comments.ts imports it only in a run that has a token.
 *
 * What the plugins do to a call: one that failed or was not answered is tried again after 1 s and 4 s, unless the caller
 * forbids it; one that came too early, said GitHub, waits once as long as GitHub asks, and at most a minute; writes keep
 * a distance of 1 s, and those that send mail to people 3 s.
 */




/** Makes the client; what the environment says of proxies holds for it. */
function makeOctokit(request) {
    const { token, apiUrl, secondMs } = request;
    const plugins = [limitTries(request), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A];
    const options = {
        baseUrl: apiUrl,
        userAgent: `heapgate/${_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
        log: SILENT,
        retry: { retries: 2, doNotRetry: REFUSALS, retryAfterBaseValue: secondMs },
        throttle: {
            // Limits are a server's: clients of the same one keep their distance together.
            id: apiUrl,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
            retryAfterBaseValue: secondMs,
        },
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, options, ...plugins);
}
/** A job that waits costs its owner money, and the report is in the run's summary already. */
const LONGEST_WAIT_S = 60;
/** Statuses after which the same call would fail again; the plugin's own list lacks 429, which the other one handles. */
const REFUSALS = [400, 401, 403, 404, 410, 422, 429, 451];
/** Octokit would print warnings with text from the server's headers into the job log, where it may be a command. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
function mayWait(retryAfterS, _options, _octokit, tries) {
    return retryAfterS <= LONGEST_WAIT_S && tries === 0;
}
/** A plugin, to be the first: the others then call again what it has limited, each time anew. */
function limitTries({ timeoutMs }) {
    return ({ hook }) => hook.before("request", (call) => {
        call.request = { ...call.request, log: SILENT, signal: AbortSignal.timeout(timeoutMs) };
    });
}


/***/ })

};
