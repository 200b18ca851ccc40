/** The environment of the programs that the action starts. */

type Variables = Readonly<Record<string, string>>;

/**
 * Gives those variables of a step's environment that cargo, rustc, git and what they start may see.
 *
 * A list of what passes, because nobody can list what must not: a runner's environment holds the step's inputs, tokens of
 * the cache and of the run, and whatever secrets the job has set, and a build script of any dependency reads it all. It
 * keeps honest code from a secret that it never asked for; hostile code can still read this process's own environment.
 * Names decide, never values: the password in a proxy's address passes, and so does a header among git's settings, as
 * cargo and git fetch with them.
 *
 * A build that needs another variable gets it through cargo, in `.cargo/config.toml`'s `[env]` or by the input
 * `cargo-args` with the two entries `--config` and `env.NAME="value"`; a program that is measured gets it by the input
 * `env`.
 *
 * sccache keeps to a cache on the disk: what it reads and writes GitHub's cache or a bucket with are tokens, so the choice
 * of such a storage stays behind with them. One that an earlier step has started is used as it is.
 */
export function childEnvironment(environment: Variables): Variables {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isPassedOn(name)));
}

function isPassedOn(name: string): boolean {
  const isUseful = PASSED_ON.some((pattern) => pattern.test(name));
  const isSecret = SECRET.test(name) || HOLDS_SECRETS.test(name);
  return isUseful && (!isSecret || REGISTRY.test(name));
}

/**
 * Of the runner's, and what is called a secret, whatever tool it is for. No secret are an author's name, the socket of an
 * ssh agent, and the programs by which cargo gets credentials; `PATH` is no `_PAT`, a personal access token.
 */
const SECRET =
  /^(?:INPUT|ACTIONS|GITHUB|RUNNER|STATE)_|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|(?:ACCESS|API)_KEY|_(?:KEY|PASS)$|_PAT(?:_|$)|AUTH(?!ORS?_|_SOCK$)|CREDENTIAL(?!_PROVIDERS?$|_ALIAS_)/i;

/** Settings that hold an access token among others: `access-tokens = …`, `x-azblob,https://…?sas`. */
const HOLDS_SECRETS = /^(?:NIX_CONFIG|VCPKG_BINARY_SOURCES)$/;

/** Private registries can't be fetched from without their tokens; crates.io's is for publishing. */
const REGISTRY = /^CARGO_REGISTRIES_(?!CRATES_IO_TOKEN$)/;

const SYSTEM =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TERM|CI|XDG_\w+_HOME|SOURCE_DATE_EPOCH)$/;

const NETWORK =
  /^(?:(?:https?|all|no)_proxy|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|GIT_\w+|SSH_AUTH_SOCK)$/i;

const RUST = /^(?:CARGO|CARGO_\w+|RUST\w+)$/;

/** As the crates cc and pkg-config look for them: `CC`, `TARGET_CC`, `CFLAGS_x86_64-unknown-linux-gnu`. */
const COMPILERS =
  /^(?:HOST_|TARGET_)?(?:(?:CC|CXX|CPP|AR|AS|NM|RANLIB|STRIP|NVCC)|(?:C|CXX|CPP|AR|AS|LD|RANLIB|NVCC)FLAGS|CXXSTDLIB|PKG_CONFIG)(?:_.+)?$/;

/** The linker, and where it and the loader look. */
const LIBRARIES =
  /^(?:LD|CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|LIBRARY_PATH|LD_LIBRARY_PATH|LD_RUN_PATH|DYLD_\w*LIBRARY_PATH|SDKROOT|DEVELOPER_DIR|MACOSX_DEPLOYMENT_TARGET|\w+_(?:LIB_DIR|LIB_PATH|INCLUDE_DIR|STATIC|NO_VENDOR|NO_PKG_CONFIG)|\w+_SYS_\w+)$/;

/** What build scripts and their tools are told where things are; `pythonLocation` is setup-python's. */
const BUILD_TOOLS =
  /^(?:(?:CMAKE|NINJA|OPENSSL|LLVM|CLANG|LIBCLANG|BINDGEN|PROTOC|SQLX|SYSTEM_DEPS|VCPKG|VCPKGRS|PYO3|CUDA|NIX)(?:_.+)?|MAKEFLAGS|NUM_JOBS|JAVA_HOME|PYTHONHOME|PYTHONPATH|pythonLocation|Python3?_ROOT_DIR|VIRTUAL_ENV|CONDA_PREFIX|VULKAN_SDK)$/;

/** Where a cache of compilers' output lies on the disk, and how its server is reached. */
const COMPILER_CACHES =
  /^(?:SCCACHE_(?:DIR|CACHE_SIZE|CONF|PATH|IDLE_TIMEOUT|SERVER_PORT|SERVER_UDS|LOG|ERROR_LOG|BASEDIRS?)|CCACHE_(?:DIR|CONFIGPATH|BASEDIR|MAXSIZE))$/;

const PASSED_ON = [
  SYSTEM,
  NETWORK,
  RUST,
  COMPILERS,
  LIBRARIES,
  BUILD_TOOLS,
  COMPILER_CACHES,
] as const;
