import { expect, test } from "vitest";
import { childEnvironment } from "../../../src/core/plan/child-environment.ts";

test.each([
  ["the runner's", "GITHUB_TOKEN GITHUB_ENV GITHUB_PATH GITHUB_OUTPUT GITHUB_STATE"],
  ["the runner's files", "GITHUB_STEP_SUMMARY GITHUB_EVENT_PATH RUNNER_TEMP RUNNER_TOOL_CACHE"],
  ["inputs", "INPUT_GITHUB-TOKEN INPUT_ARGS STATE_isPost"],
  ["the cache's", "ACTIONS_RUNTIME_TOKEN ACTIONS_RESULTS_URL ACTIONS_CACHE_URL"],
  ["the identity's", "ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
  ["a job's secrets", "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN DATABASE_URL NPM_TOKEN GH_TOKEN"],
  ["crates.io's, for publishing", "CARGO_REGISTRY_TOKEN CARGO_REGISTRIES_CRATES_IO_TOKEN"],
  ["secrets under a tool's name", "CARGO_TOKEN RUST_API_KEY OPENSSL_PASSPHRASE GIT_PASSWORD"],
  ["personal access tokens", "GIT_PAT CARGO_PAT GIT_PAT_READONLY"],
  ["keys", "GIT_DEPLOY_KEY CARGO_SIGNING_KEY OPENSSL_PASS CARGO_PASSWD"],
  ["what opens a door", "RUSTUP_AUTHORIZATION_HEADER CARGO_HTTP_AUTH GIT_AUTH_HEADER"],
  ["credentials", "GIT_CREDENTIALS CARGO_CREDENTIAL VCPKG_CREDENTIAL_FILE"],
  ["settings that hold tokens", "NIX_CONFIG VCPKG_BINARY_SOURCES"],
  ["a remote compiler cache's", "SCCACHE_GHA_ENABLED SCCACHE_BUCKET SCCACHE_REDIS_PASSWORD"],
  ["what is loaded into every program", "LD_PRELOAD LD_AUDIT DYLD_INSERT_LIBRARIES BASH_ENV"],
  ["Node's", "NODE_OPTIONS NODE_EXTRA_CA_CERTS NODE_AUTH_TOKEN"],
  ["what looks like a library's and is not", "ACTIONS_STATIC GITHUB_LIB_DIR INPUT_A_SYS_B"],
])("keeps back %s: %s", (_, names) => {
  expect(passed(names)).toEqual([]);
});

test.each([
  ["the system's", "PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TERM CI XDG_CONFIG_HOME"],
  ["cargo's", "CARGO_HOME CARGO_TARGET_DIR CARGO_NET_OFFLINE CARGO_INCREMENTAL CARGO_TERM_COLOR"],
  ["cargo's build settings", "CARGO_BUILD_JOBS CARGO_PROFILE_RELEASE_LTO CARGO_ENCODED_RUSTFLAGS"],
  [
    "a target's",
    "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS",
  ],
  ["private registries'", "CARGO_REGISTRIES_OURS_TOKEN CARGO_REGISTRIES_OURS_INDEX"],
  ["crates.io's protocol", "CARGO_REGISTRIES_CRATES_IO_PROTOCOL CARGO_REGISTRY_DEFAULT"],
  ["rustc's and rustup's", "RUSTFLAGS RUSTC_WRAPPER RUST_BACKTRACE RUSTUP_HOME RUSTUP_TOOLCHAIN"],
  ["compilers", "CC CXX AR LD CC_x86_64-unknown-linux-gnu CXX_x86_64_unknown_linux_gnu HOST_CC"],
  ["their flags", "CFLAGS CXXFLAGS LDFLAGS TARGET_CFLAGS CFLAGS_x86_64-unknown-linux-musl"],
  ["libraries' places", "LIBRARY_PATH LD_LIBRARY_PATH CPATH PKG_CONFIG_PATH TARGET_PKG_CONFIG"],
  ["macOS's", "SDKROOT DEVELOPER_DIR MACOSX_DEPLOYMENT_TARGET DYLD_LIBRARY_PATH"],
  ["-sys crates'", "OPENSSL_DIR LLVM_SYS_170_PREFIX AWS_LC_SYS_NO_ASM SQLITE3_LIB_DIR ZSTD_STATIC"],
  ["build tools'", "CMAKE CMAKE_GENERATOR PROTOC LIBCLANG_PATH BINDGEN_EXTRA_CLANG_ARGS JAVA_HOME"],
  ["Python's", "pythonLocation PYO3_PYTHON Python3_ROOT_DIR VIRTUAL_ENV"],
  ["sqlx's", "SQLX_OFFLINE SQLX_OFFLINE_DIR"],
  ["a compiler cache's on the disk", "SCCACHE_DIR SCCACHE_PATH SCCACHE_SERVER_PORT CCACHE_DIR"],
  ["proxies and certificates", "http_proxy HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE"],
  ["git's", "GIT_SSH_COMMAND GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0 SSH_AUTH_SOCK"],
  ["git's authors", "GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE"],
  [
    "who gives cargo credentials",
    "CARGO_REGISTRY_GLOBAL_CREDENTIAL_PROVIDERS CARGO_REGISTRY_CREDENTIAL_PROVIDER CARGO_CREDENTIAL_ALIAS_OURS",
  ],
  ["builds that can be repeated", "SOURCE_DATE_EPOCH NIX_CFLAGS_COMPILE"],
])("passes on %s: %s", (_, names) => {
  expect(passed(names)).toEqual(names.split(" "));
});

test("leaves values as they are", () => {
  expect(childEnvironment({ PATH: "/a:/b", CARGO_HOME: "", SECRET: "x" })).toEqual({
    PATH: "/a:/b",
    CARGO_HOME: "",
  });
});

function passed(names: string): readonly string[] {
  return Object.keys(
    childEnvironment(Object.fromEntries(names.split(" ").map((name) => [name, "x"]))),
  );
}
