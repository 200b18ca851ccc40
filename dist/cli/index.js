#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noteBaseFailure),
/* harmony export */   d: () => (/* binding */ attemptSide)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8490);
/** A base that can't be measured fails nothing: this change may be what mends it. It is told in a note. */


/** Does work for a side, and gives the error for which the base can't be measured. Head's errors are thrown, and so are bugs. */
async function attemptSide(side, work) {
    try {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(await work());
    }
    catch (error) {
        const isOfBase = side === "base" && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HeapgateError */ .GV && error.kind === "measure";
        if (!isOfBase)
            throw error;
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(error);
    }
}
/** Says of a base why it was not measured: which commit it is, what happened, what to do. Paths are below its top. */
function noteBaseFailure(error, { top, commit }) {
    const parts = [
        `The base ${commit?.slice(0, 7) ?? ""} could not be measured: ${error.message}`,
        ...(error.where === null ? [] : [`(${error.where})`]),
        ...quote(error.said),
    ];
    const advice = error.remedy === "" ? "Compare with another commit: --base REF." : inOneLine(error.remedy);
    return {
        code: "base-not-measured",
        message: parts.join(" ").replaceAll(`${top}/`, ""),
        remedy: `If this change mends it, nothing need be done. Else: ${advice}`,
    };
}
const LONGEST_ESSENCE = 200;
const TOOLS = ["cargo", "git", "rustc"];
/** A measured program's words may hold secrets of the job's, which GitHub does not take out of a comment. */
function quote(said) {
    return said === null || !TOOLS.includes(said.by) ? [] : [`${said.by} said: ${essenceOf(said)}`];
}
/** The first error and the line behind it, which has the place; else the last line. */
function essenceOf({ text }) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => !/^(?:|\||…|Caused by:)$/.test(line));
    const first = lines.findIndex((line) => /^(?:error|fatal)\b|\bpanicked at /.test(line));
    const essence = inOneLine(lines.slice(first, first === -1 ? undefined : first + 2).join(" "));
    return essence.length <= LONGEST_ESSENCE ? essence : `${essence.slice(0, LONGEST_ESSENCE)}…`;
}
function inOneLine(text) {
    return text.trim().replaceAll(/\s+/g, " ");
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withHeadLink),
/* harmony export */   f: () => (/* binding */ buildHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2119);
/**
 * Head's tree, through a link, at a path as long as the base's. cargo tells a program the folder of its package
 * (`env!("CARGO_MANIFEST_DIR")`, in the program and in its macros), and what the program allocates of a scratch clone's
 * longer path would count as shrinkage, which hides growth.
 */



/** Does work while the link is there: measured programs may open files by the paths that were built into them. */
async function withHeadLink(ports, request, work) {
    const { files } = ports;
    const { head, store, toolchain } = request;
    const { top, commit } = head.tree;
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.headLink, "0".repeat(commit?.length ?? 40), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(top));
    // What a killed run has left may bear another name.
    files.remove(store.headLink);
    try {
        const linked = files.link(top, link)
            ? await seeThrough(ports, { head, link, toolchain })
            : null;
        return await work(linked);
    }
    finally {
        files.remove(store.headLink);
    }
}
/** cargo takes a path as it is written (seen), so all that it says of the workspace is below the link. */
async function seeThrough(ports, request) {
    const { head, link, toolchain } = request;
    const cwd = head.tree.directory;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(link, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(head.tree.top, head.metadata.workspace_root));
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "Cargo.toml");
    const answer = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .askWorkspace */ .Pi)(ports, { manifest, cwd, toolchain });
    if (!answer.ok || answer.value.workspace_root !== root)
        return null;
    return { tree: { ...head.tree, top: link }, metadata: answer.value };
}
/**
 * Builds head through the link, or as it is where cargo can't: `../sibling` is not beside the link if it is not in the
 * repository. Errors name the real paths.
 */
async function buildHead({ head, linked }, build) {
    if (linked !== null) {
        try {
            return { built: await build(linked), seen: linked, notes: [] };
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HeapgateError */ .GV))
                throw error;
            if (!MISSING_MANIFEST.test(error.said?.text ?? ""))
                throw withRealPaths(error, { head, linked });
        }
    }
    return { built: await build(head), seen: head, notes: [UNEQUAL_PATHS] };
}
/** cargo's words for a path dependency, or a patch, that is not there. */
const MISSING_MANIFEST = /failed to read `[^`]*Cargo\.toml`/;
const UNEQUAL_PATHS = {
    code: "unequal-paths",
    message: "cargo could not build head at a path as long as the base's: what the program allocates of its own source path differs by the lengths.",
    remedy: "Path dependencies must lie in the repository.",
};
function withRealPaths(error, paths) {
    const real = (text) => text.replaceAll(paths.linked.tree.top, paths.head.tree.top);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HeapgateError */ .GV(error.kind, {
        what: error.message,
        where: error.where === null ? null : real(error.where),
        remedy: real(error.remedy),
        said: error.said === null ? null : { ...error.said, text: real(error.said.text) },
        cause: error.cause,
    });
}


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ chooseInstrument)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/core/plan/dhat-feature.js
/**
 * Finds the feature that turns a package's own dhat on, whatever its name: one that enables the optional dependency
 * (`dep:dhat`, `dhat`, a renamed one), the implicit feature of an optional dependency, or, where dhat is always a
 * dependency as in dhat's own documentation, a feature named after it. Ad-hoc features record no heap and don't count
 * beside others.
 */
function findDhatFeature({ dependencies, features }) {
    const dhat = dependencies.find(({ name, kind }) => name === "dhat" && kind === null);
    if (dhat === undefined)
        return { kind: "none" };
    const dependency = dhat.rename ?? dhat.name;
    const candidates = Object.keys(features).filter((feature) => dhat.optional ? enables(features[feature] ?? [], dependency) : /dhat/i.test(feature));
    const heap = candidates.filter((feature) => !/ad[-_]?hoc/i.test(feature));
    return decide(heap.length > 0 ? heap : candidates, dependency);
}
/** cargo metadata lists an implicit feature as `dhat = ["dep:dhat"]`, so it needs no case of its own. */
function enables(entries, dependency) {
    return entries.some((entry) => entry === `dep:${dependency}` || entry === dependency || entry.startsWith(`${dependency}/`));
}
/** A feature that someone wrote around the implicit one turns on that one as well, so it is the one meant. */
function decide(candidates, dependency) {
    const written = candidates.filter((feature) => feature !== dependency);
    const [only, ...others] = written.length > 0 ? written : candidates;
    if (only === undefined)
        return { kind: "none" };
    if (others.length === 0)
        return { kind: "one", feature: only };
    const usual = written.find((feature) => feature === "dhat-heap");
    return usual === undefined
        ? { kind: "several", features: written }
        : { kind: "one", feature: usual };
}

;// CONCATENATED MODULE: ./lib/app/collect/instrument.js
/** The way to a dhat profile, decided once for both sides. */


/**
 * Chooses between the crate's own dhat and the probe, for head's package and the base's behind it. `auto` takes the
 * crate's own if every tree has it, so that both sides are measured alike.
 * @throws usage errors: no such feature, several of them, a depth that the crate's own code decides.
 */
function chooseInstrument(scenario, packages) {
    const choice = choose(scenario, packages);
    if (choice.kind === "feature" && scenario.depth !== null) {
        throw (0,errors/* usageError */.Wp)({
            what: "A depth was given, and the crate's own dhat decides how deep its stacks are.",
            where: `feature ${choice.feature}`,
            remedy: "Set it in the program, dhat::Profiler::builder().trim_backtraces(Some(50)), or measure with --instrument probe.",
        });
    }
    return choice;
}
function choose(scenario, packages) {
    if (scenario.instrument === "probe")
        return { kind: "probe" };
    const told = scenario.dhatFeature;
    const isAsked = told !== null || scenario.instrument === "feature";
    const found = packages.map((cargoPackage) => featureOf(cargoPackage, told));
    const [feature] = found;
    // What was asked for is for head to have: a base without it can't be built so, and is told of then.
    if (feature != null && (isAsked || found.every((name) => name === feature)))
        return { kind: "feature", feature };
    if (!isAsked)
        return { kind: "probe" };
    throw (0,errors/* usageError */.Wp)({
        what: told === null
            ? `${scenario.target.package} has no feature that turns dhat on.`
            : `${scenario.target.package} has no feature "${told}".`,
        where: packages[0]?.manifest_path ?? null,
        remedy: told === null
            ? "Measure without it: --instrument probe. Or name the feature: --dhat-feature NAME."
            : `Features are: ${Object.keys(packages[0]?.features ?? {}).join(", ") || "none"}.`,
    });
}
function featureOf(cargoPackage, told) {
    if (told !== null)
        return told in cargoPackage.features ? told : null;
    const found = findDhatFeature(cargoPackage);
    if (found.kind === "none")
        return null;
    if (found.kind === "one")
        return found.feature;
    throw (0,errors/* usageError */.Wp)({
        what: `Several features of ${cargoPackage.name} turn dhat on: ${found.features.join(", ")}.`,
        where: cargoPackage.manifest_path,
        remedy: `Say which one records the heap: --dhat-feature ${found.features[0]}, or measure with --instrument probe.`,
    });
}


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   R: () => (/* binding */ withUndo)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7934);
/**
 * What must be undone in the user's tree. Every change there is written down before it is made, so that the next run
 * puts things back if this one is killed.
 */

/**
 * A file to move once the work is over, if it is there then. After a kill, one with a digest is moved only while it has
 * that SHA-256 and git does not track it: it lies where the user may have made it theirs since.
 */
const Step = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** In the order in which the changes were made; they are undone in the other. */
const Journal = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step);
/** Makes the store's folder, and puts back what an earlier run that was killed has left. */
async function openStore(ports, store) {
    const { files } = ports;
    if (!files.exists(`${store.root}/.gitignore`))
        files.write(`${store.root}/.gitignore`, "*\n");
    for (const step of readJournal(files, store).toReversed()) {
        if (await isOurs(ports, step))
            undo(files, step);
    }
    files.remove(store.journal);
}
/**
 * Does work that changes the user's tree, and undoes the change whatever happens to the work.
 * `prepare` makes the change; it runs after the step is on disk. `work` can say that what it is to take away has another
 * digest by now.
 */
async function withUndo(context, prepare, work) {
    const { files, store, step } = context;
    const before = readJournal(files, store);
    writeJournal(files, store, [...before, step]);
    try {
        prepare();
        return await work((digest) => writeJournal(files, store, [...before, { ...step, digest }]));
    }
    finally {
        undo(files, step);
        writeJournal(files, store, before);
    }
}
async function isOurs({ files, git }, { from, digest }) {
    if (digest === undefined)
        return true;
    return files.exists(from) && files.digest(from) === digest && !(await git.isTracked(from));
}
function undo(files, { from, to }) {
    if (files.exists(from))
        files.move(from, to);
}
function readJournal(files, store) {
    const text = files.readText(store.journal);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qFJ(), Journal), text);
    return parsed.success ? parsed.output : [];
}
function writeJournal(files, store, steps) {
    if (steps.length === 0)
        files.remove(store.journal);
    else
        files.write(store.journal, JSON.stringify(steps));
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ measureScenario)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/baseline/conditions.js
var conditions = __nccwpck_require__(6501);
// EXTERNAL MODULE: ./lib/core/baseline/summarise.js
var summarise = __nccwpck_require__(9147);
// EXTERNAL MODULE: ./lib/app/collect/base-failure.js
var base_failure = __nccwpck_require__(7118);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/plan/build-messages.js
var build_messages = __nccwpck_require__(8880);
;// CONCATENATED MODULE: ./lib/core/plan/cargo-arguments.js
/** The cargo profile of heapgate's own that every measured program is built with. */
const HEAPGATE_PROFILE = "heapgate";
/** The name in the `--cfg` that marks the one rustc call which gets the probe (toolchain side: probe/rustc-wrapper.sh). */
const PROBE_MARK = "heapgate_probe";
/** Makes the arguments of the `cargo rustc` call that builds a measured program. */
function buildArguments(request) {
    const { target, probeHash } = request;
    return [
        "rustc",
        "--manifest-path",
        request.manifestPath,
        "--package",
        request.packageId,
        `--${target.kind}`,
        target.name,
        "--target-dir",
        request.targetDirectory,
        "--message-format",
        "json-render-diagnostics",
        ...profileArguments(request.build.profile, request.strippedPackages),
        ...vendorArguments(request.vendored),
        ...featureArguments(request.build, request.dhatFeature),
        ...(request.build.target === null ? [] : ["--target", request.build.target]),
        ...(request.locked ? ["--locked"] : []),
        ...request.build.cargoArgs,
        ...(probeHash === null ? [] : ["--", "--cfg", `${PROBE_MARK}="${probeHash}"`]),
    ];
}
/**
 * The profile by --config, so that the user's manifest stays as it is: names, lines and inlined frames need debug=1
 * and no stripping (measured: debug 0 or line-tables-only lose them). A package's own override beats the profile's
 * setting, so it is overridden by name.
 */
function profileArguments(inherits, strippedPackages) {
    const profile = `profile.${HEAPGATE_PROFILE}`;
    const settings = [
        `${profile}.inherits="${inherits}"`,
        `${profile}.debug=1`,
        `${profile}.strip="none"`,
        `${profile}.split-debuginfo="off"`,
        ...strippedPackages.map((name) => `${profile}.package."${name}".debug=1`),
    ];
    return ["--profile", HEAPGATE_PROFILE, ...settings.flatMap((setting) => ["--config", setting])];
}
function featureArguments(build, dhatFeature) {
    const features = [...build.features, ...(dhatFeature === null ? [] : [dhatFeature])];
    return [
        ...(features.length === 0 ? [] : ["--features", features.join(",")]),
        ...(build.allFeatures ? ["--all-features"] : []),
        ...(build.noDefaultFeatures ? ["--no-default-features"] : []),
    ];
}
/** JSON's text is TOML's too. */
function vendorArguments(vendored) {
    return Array.from(vendored).flatMap(([name, folder]) => [
        "--config",
        `source.${JSON.stringify(name)}.directory=${JSON.stringify(folder)}`,
    ]);
}
/** Makes the arguments of the call that takes one package's compiled files of heapgate's profile away. */
function cleanArguments(request) {
    return [
        "clean",
        "--manifest-path",
        request.manifestPath,
        "--package",
        request.packageName,
        "--target-dir",
        request.targetDirectory,
        ...(request.target === null ? [] : ["--target", request.target]),
        ...(request.locked ? ["--locked"] : []),
        ...profileArguments(request.inherits, []),
        ...vendorArguments(request.vendored),
    ];
}

// EXTERNAL MODULE: ./lib/core/plan/cargo-metadata.js
var cargo_metadata = __nccwpck_require__(9197);
;// CONCATENATED MODULE: ./lib/app/collect/allocator.js
/** A program with a global allocator of its own: where it is, and how to build without it. */



/**
 * Explains a build that failed because the program has two global allocators, its own and dhat's; null for any other
 * failure.
 */
function explainAllocator(files, context, said) {
    const conflict = /the `#\[global_allocator\]` in (this crate|\S+) conflicts with global allocator in: (this crate|\S+)/.exec(said);
    if (conflict === null && !said.includes("cannot define multiple global allocators"))
        return null;
    const what = `${context.scenario.target.name} has a global allocator of its own, and dhat can't stand beside it.`;
    const dependency = conflict?.slice(1).find((crate) => isForeign(context, crate));
    if (dependency !== undefined) {
        return (0,errors/* measureError */.DO)({
            what,
            where: `the dependency ${dependency}`,
            remedy: remedyForFeatures(context, [dependency, dependency.replaceAll("_", "-")]),
        });
    }
    const [site] = findAllocators(files, context);
    if (site === undefined)
        return (0,errors/* measureError */.DO)({ what, remedy: BEHIND_A_FEATURE });
    const [off] = site.unless;
    return (0,errors/* measureError */.DO)({
        what,
        where: `${(0,external_node_path_.relative)(context.tree.top, site.file)}:${site.line}`,
        remedy: off === undefined
            ? remedyForFeatures(context, site.features)
            : `The feature "${off}" turns it off. Measure with it:\n\n  --features ${off}`,
    });
}
function isForeign({ metadata }, crate) {
    if (crate === "this crate" || crate === "heapgate_probe" || crate === "dhat")
        return false;
    return !metadata.packages.some(({ targets }) => targets.some(({ name }) => (0,cargo_metadata/* crateName */.v_)(name) === crate));
}
/** The likeliest comes first: the program's root file, those beside and below it, its package, other members, tests. */
function findAllocators(files, { metadata, package: own, scenario }) {
    const root = own.targets.find(({ name, kind }) => name === scenario.target.name && kind.includes(scenario.target.kind))?.src_path;
    const rank = ({ file }) => [
        file === root,
        root !== undefined && isBelow(file, (0,external_node_path_.dirname)(root)),
        isBelow(file, (0,cargo_metadata/* packageRoot */.Zl)(own)) && !/\/(?:tests|benches|examples)\//.test(file),
        !/\/(?:tests|benches|examples)\//.test(file),
        true,
    ].indexOf(true);
    return metadata.packages
        .flatMap((member) => files.rustSources((0,cargo_metadata/* packageRoot */.Zl)(member)))
        .flatMap((file) => findInFile(files, file))
        .toSorted((a, b) => rank(a) - rank(b));
}
function isBelow(file, folder) {
    return file.startsWith(`${folder}/`);
}
function findInFile(files, file) {
    const lines = (files.readText(file) ?? "").split("\n");
    return lines.flatMap((text, index) => /^\s*#\[(?:cfg_attr\(.*)?global_allocator\b/.test(text)
        ? [{ file, line: index + 1, ...readConditions(attributesAround(lines, index)) }]
        : []);
}
/** The text of all attributes of the item that an attribute belongs to: they end where another item does. */
function attributesAround(lines, index) {
    const above = lines.slice(0, index).findLastIndex((line) => /(?:[;{}]|^)\s*$/.test(line));
    const below = lines.findIndex((line, i) => i >= index && /[;{]\s*$/.test(line));
    return lines
        .slice(above + 1, below === -1 ? undefined : below)
        .filter((line) => !/^\s*\/\//.test(line))
        .join("\n");
}
/** `not(feature = "a")` and `not(any(feature = "a", …))` ask for a feature to be off; all others ask for it. */
function readConditions(text) {
    const negations = /\bnot\s*\((?:[^()]|\([^()]*\))*\)/g;
    return {
        features: featuresIn(text.replace(negations, "")),
        unless: featuresIn(Array.from(text.matchAll(negations), ([negation]) => negation).join("\n")),
    };
}
function featuresIn(text) {
    const names = Array.from(text.matchAll(/\bfeature\s*=\s*"([^"]+)"/g), ([, name = ""]) => name);
    return [...new Set(names)];
}
const BEHIND_A_FEATURE = 'Put it behind a feature, so that heapgate can build without it:\n\n  #[cfg(feature = "own-allocator")]\n  #[global_allocator]';
/** `features` turn the allocator on. */
function remedyForFeatures({ package: { features }, scenario: { build } }, wanted) {
    const defaults = build.noDefaultFeatures ? [] : (features["default"] ?? []);
    const culprit = defaults.find((entry) => reaches(features, entry, wanted));
    if (culprit !== undefined && !build.allFeatures) {
        const others = [...defaults.filter((name) => name !== culprit), ...build.features];
        const flags = others.length === 0 ? "" : ` --features ${others.join(",")}`;
        return `The default feature "${culprit}" turns it on. Measure without it:\n\n  --no-default-features${flags}`;
    }
    const named = Object.keys(features).find((name) => name !== "default" && reaches(features, name, wanted));
    if (named === undefined)
        return BEHIND_A_FEATURE;
    return `The feature "${named}" turns it on. Measure without it: leave it out of --features, and don't give --all-features.`;
}
/** Says whether an entry of a feature list turns on one of some features or dependencies, itself or through others. */
function reaches(features, entry, wanted) {
    const seen = new Set([entry]);
    for (const name of seen) {
        if (wanted.includes(name.replace(/^dep:/, "").replace(/\?$/, "")))
            return true;
        for (const next of features[name] ?? [])
            seen.add(next.replace(/\/.*/, ""));
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/app/collect/last-lines.js
/** The end of a long text, where tools say what went wrong. */
function lastLines(text, count) {
    const lines = text.split("\n");
    return lines.length <= count ? text : ["…", ...lines.slice(-count)].join("\n");
}

;// CONCATENATED MODULE: ./lib/app/collect/build-failure.js
/** What a failed build is told as. */




/** Explains why cargo did not build a program: in our words where the cause is known, else in cargo's. */
function explainBuildFailure(ports, context, outcome) {
    const allocator = explainAllocator(ports.files, context, outcome.stderr);
    if (allocator !== null)
        return allocator;
    const said = outcome.stderr.trim();
    if (/lock file .* needs to be updated but --locked was passed|cannot update the lock file/.test(said)) {
        return (0,errors/* measureError */.DO)({
            what: `Cargo.lock is out of date (${context.tree.side}).`,
            where: (0,external_node_path_.join)(context.metadata.workspace_root, "Cargo.lock"),
            remedy: "heapgate never changes it. Run this and commit the result:\n\n  cargo update --workspace",
        });
    }
    return (0,errors/* measureError */.DO)({
        what: `${context.scenario.target.name} could not be built (${context.tree.side}).`,
        where: context.package.manifest_path,
        remedy: "",
        said: { by: "cargo", text: lastLines(said, 60) },
    });
}
/** Explains a build that made no program. */
function explainMissingExecutable(scenario) {
    return (0,errors/* measureError */.DO)({
        what: `cargo built ${scenario.target.name} and named no executable.`,
        remedy: `Check that the ${scenario.target.kind} is a program; a library example can't be measured.`,
    });
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
;// CONCATENATED MODULE: ./lib/app/collect/builds.js
/** What the last build left in the target directory that all trees share, kept there with it. */


const Builds = dist/* object */.Ikc({ tree: dist/* string */.YjP(), pathPackages: dist/* array */.YOg(dist/* string */.YjP()) });
/** Reads what is known; null before the first build. */
function readBuilds(files, targetDirectory) {
    const text = files.readText(fileIn(targetDirectory));
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Builds), text);
    return parsed.success ? parsed.output : null;
}
/** Remembers a build. */
function writeBuilds(files, targetDirectory, builds) {
    files.write(fileIn(targetDirectory), JSON.stringify(builds));
}
function fileIn(targetDirectory) {
    return (0,external_node_path_.join)(targetDirectory, "heapgate-last-build.json");
}

// EXTERNAL MODULE: ./lib/app/collect/toolchain.js
var collect_toolchain = __nccwpck_require__(4409);
;// CONCATENATED MODULE: ./lib/app/collect/path-packages.js
/** Packages of the trees that cargo can't tell apart. */




/**
 * Path packages that are no members carry no mark of their tree: cargo would hand out what the other tree's build left
 * (seen). So they are cleaned when the other tree was the last one built here. By name: their ids are the other tree's,
 * and cargo cleans nothing by an id that it does not know (seen).
 */
async function forgetOtherTree({ cargo, files }, context) {
    const { scenario, tree } = context;
    const last = readBuilds(files, context.targetDirectory);
    if (last === null)
        return;
    if (last.tree !== tree.top) {
        for (const packageName of last.pathPackages) {
            // It fails where this tree has no such package, and then there is nothing to clean; or as the build will.
            await cargo.cargo({
                args: cleanArguments({
                    manifestPath: context.package.manifest_path,
                    packageName,
                    targetDirectory: context.targetDirectory,
                    inherits: scenario.build.profile,
                    target: scenario.build.target,
                    locked: context.locked,
                    vendored: context.vendored,
                }),
                cwd: context.cwd,
                env: (0,collect_toolchain/* toolchainEnvironment */.p8)(scenario.build.toolchain),
            });
        }
    }
    // Before the build, which may be killed and leave some of them.
    writeBuilds(files, context.targetDirectory, { ...last, tree: tree.top });
}
/** Remembers which tree was built last, and all path packages that builds here have had. */
function rememberTree({ files }, { metadata, targetDirectory, tree }, artifacts) {
    const known = readBuilds(files, targetDirectory)?.pathPackages ?? [];
    const members = new Set(metadata.packages.map(({ id }) => id));
    const foreign = artifacts
        .filter(({ package_id }) => (0,build_messages/* isPathPackage */.qR)(package_id) && !members.has(package_id))
        .flatMap(({ package_id }) => (0,build_messages/* packageOfId */.F3)(package_id)?.name ?? []);
    writeBuilds(files, targetDirectory, {
        tree: tree.top,
        pathPackages: [...new Set([...known, ...foreign])],
    });
}

// EXTERNAL MODULE: ./lib/app/collect/workspace.js
var workspace = __nccwpck_require__(2119);
;// CONCATENATED MODULE: ./lib/app/collect/build.js
/** One program, built from one tree and set aside before the other tree's build can take its place. */








/**
 * Builds the scenario's program.
 * @throws a measure error with cargo's own words, or one that explains an allocator of the program's own.
 */
async function buildProgram(ports, context) {
    const { files, progress } = ports;
    const { tree, scenario } = context;
    progress.phase(`building ${scenario.target.name} (${tree.side})`);
    await forgetOtherTree(ports, context);
    const { artifacts, outcome } = await callCargo(ports, context);
    rememberTree(ports, context, artifacts);
    const compiled = artifacts.filter(({ fresh }) => !fresh).length;
    progress.detail(`${tree.side}: ${compiled} of ${artifacts.length} crates compiled`);
    if (outcome.status !== 0)
        throw explainBuildFailure(ports, context, outcome);
    const built = artifacts.find(({ target, executable }) => executable !== null &&
        target.name === scenario.target.name &&
        target.kind.includes(scenario.target.kind));
    const executable = built?.executable ?? null;
    if (executable === null)
        throw explainMissingExecutable(scenario);
    if (context.instrument.kind === "probe" && !files.holds(executable, PROBE_MARK)) {
        throw (0,errors/* measureError */.DO)({
            what: `${scenario.target.name} was built, but the probe is not in it.`,
            where: executable,
            remedy: "A rustc wrapper that drops arguments can do this. To see the call, run with --verbose, in a workflow with debug logging. `--instrument feature` works without the probe.",
        });
    }
    const copy = (0,external_node_path_.join)(context.store.runs, tree.side, scenario.target.name);
    files.copy(executable, copy);
    return {
        executable: copy,
        name: scenario.target.name,
        artifacts,
    };
}
async function callCargo({ cargo, files, progress }, context) {
    const { instrument, scenario } = context;
    const args = buildArguments({
        manifestPath: context.package.manifest_path,
        packageId: context.package.id,
        target: scenario.target,
        build: scenario.build,
        targetDirectory: context.targetDirectory,
        locked: context.locked,
        dhatFeature: instrument.kind === "feature" ? instrument.feature : null,
        probeHash: instrument.kind === "probe" ? instrument.library.hash : null,
        strippedPackages: (0,workspace/* strippedPackages */.hp)(files, context.metadata),
        vendored: context.vendored,
    });
    progress.detail(`cargo ${args.join(" ")}`);
    const at = { crates: 0, doing: "" };
    const show = () => progress.update(`${at.crates} crates${at.doing === "" ? "" : `, ${at.doing}`}`);
    const outcome = await cargo.cargo({
        args,
        cwd: context.cwd,
        env: {
            ...(0,collect_toolchain/* toolchainEnvironment */.p8)(scenario.build.toolchain),
            ...wrapperEnvironment(files, context),
        },
        onStdoutLine: (line) => {
            if ((0,build_messages/* parseArtifact */.GJ)(line) !== null)
                at.crates += 1;
            show();
        },
        onStderrLine: (line) => {
            context.onCargoLine();
            at.doing = line.trim();
            show();
        },
    });
    // Not from the lines above: they come from pieces of output, and a character cut in two would spoil a path.
    const artifacts = outcome.stdout.split("\n").flatMap((line) => (0,build_messages/* parseArtifact */.GJ)(line) ?? []);
    return { artifacts, outcome };
}
/**
 * The wrapper lies at a path of its own for each tree: cargo hashes that path into workspace members and into nothing
 * else, so all trees share their dependencies, and none gets another's members.
 *
 * It stands in the place of a wrapper for every crate as well, where the user has one: sccache, around a wrapper that it
 * does not know, takes it for a C compiler and fails (seen).
 */
function wrapperEnvironment(files, { instrument, store, tree, userWrappers, wrapperSource }) {
    const wrapper = (0,external_node_path_.join)(store.wrappers, wrapperKey(store, tree), "rustc-wrapper.sh");
    const text = files.readText(wrapperSource) ?? "";
    // Written only when it differs: cargo asks rustc everything anew when a wrapper's modification time changes.
    if (files.readText(wrapper) !== text)
        files.write(wrapper, text, { executable: true });
    return {
        RUSTC_WORKSPACE_WRAPPER: wrapper,
        // cargo leaves the hash out of the name of a library that is a cdylib or dylib too, and the base would be linked with
        // head's (seen). With this variable, meant for rustc's own build, it doesn't.
        __CARGO_DEFAULT_LIB_METADATA: "heapgate",
        HEAPGATE_NEXT_WRAPPER: userWrappers.members ?? "",
        ...(userWrappers.every
            ? { RUSTC_WRAPPER: wrapper, HEAPGATE_RUSTC_WRAPPER: userWrappers.every }
            : {}),
        ...(instrument.kind === "feature"
            ? {}
            : {
                HEAPGATE_PROBE_RLIB: instrument.library.rlib,
                HEAPGATE_PROBE_DEPS: instrument.library.dependencies,
                HEAPGATE_PROBE_HOST_DEPS: instrument.library.hostDependencies,
            }),
    };
}
/** Trees in the store lie in folders that are named for their commits, head's link in one of the same length. */
function wrapperKey({ root }, { top }) {
    return top.startsWith(`${root}/`) ? (0,external_node_path_.basename)((0,external_node_path_.dirname)(top)) : "head";
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __nccwpck_require__(3292);
;// CONCATENATED MODULE: ./lib/app/collect/cargo-config.js
/** The facts of the user's cargo configuration that a build of ours depends on and that no stable cargo command tells. */



const Flags = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]), dist/* transform */.pdi((flags) => (typeof flags === "string" ? flags : flags.join(" "))));
const Config = dist/* object */.Ikc({
    build: dist/* optional */.lqM(dist/* object */.Ikc({
        rustflags: dist/* optional */.lqM(Flags),
        target: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])),
        "rustc-wrapper": dist/* optional */.lqM(dist/* string */.YjP()),
        "rustc-workspace-wrapper": dist/* optional */.lqM(dist/* string */.YjP()),
    })),
    target: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ rustflags: dist/* optional */.lqM(Flags) }))),
    source: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ directory: dist/* optional */.lqM(dist/* string */.YjP()) }))),
});
/** Reads `.cargo/config.toml` from a folder upwards, then cargo's home, the nearest first; the environment wins. */
function readCargoConfig(files, directory, environment) {
    const layers = configFiles(directory, environment).flatMap((path) => {
        const layer = readConfig(files, path);
        if (layer === null)
            return [];
        const { build = {}, target = {}, source = {} } = layer;
        return [{ path, build, target, source }];
    });
    const target = layers.find(({ build }) => build.target !== undefined)?.build.target;
    const wrapper = (name) => layers.flatMap(({ path, build: { [name]: program } }) => 
    // A bare name is looked for on the PATH.
    program === undefined ? [] : [program.includes("/") ? resolveIn(path, program) : program])[0] ?? null;
    return {
        target: environment["CARGO_BUILD_TARGET"] ??
            (typeof target === "string" ? target : (target?.[0] ?? null)),
        wrappers: {
            every: environment["RUSTC_WRAPPER"] ??
                environment["CARGO_BUILD_RUSTC_WRAPPER"] ??
                wrapper("rustc-wrapper"),
            members: environment["RUSTC_WORKSPACE_WRAPPER"] ??
                environment["CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER"] ??
                wrapper("rustc-workspace-wrapper"),
        },
        rustflags: flagsOfEnvironment(environment) ?? layers.flatMap(flagsOfLayer).join("; "),
        vendored: new Map(layers
            .toReversed()
            .flatMap(({ path, source }) => Object.entries(source).flatMap(([name, { directory: folder }]) => folder === undefined ? [] : [[name, resolveIn(path, folder)]]))),
    };
}
/**
 * The folders of another tree that stand for those of the configured one: a base's dependencies are in its own. Folders
 * outside the tree, and those that the other tree lacks, serve as they are.
 */
function vendoredIn(files, vendored, trees) {
    return new Map(Array.from(vendored).flatMap(([name, folder]) => {
        const moved = (0,external_node_path_.join)(trees.to, (0,external_node_path_.relative)(trees.from, folder));
        const inside = folder.startsWith(`${trees.from}/`);
        return inside && files.isFolder(moved) ? [[name, moved]] : [];
    }));
}
/** The variables by which a user tells cargo about profiles and flags for rustc. */
function cargoVariables(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => /^CARGO_(?:BUILD_RUSTFLAGS|PROFILE_.+|TARGET_.+_RUSTFLAGS)$/.test(name)));
}
function flagsOfEnvironment(environment) {
    return (environment["CARGO_ENCODED_RUSTFLAGS"]?.replaceAll("\u001f", " ") ??
        environment["RUSTFLAGS"] ??
        null);
}
function flagsOfLayer({ build = {}, target = {}, }) {
    return [
        ...(build.rustflags === undefined ? [] : [build.rustflags]),
        ...Object.entries(target).flatMap(([name, { rustflags }]) => rustflags === undefined ? [] : [`${name}: ${rustflags}`]),
    ];
}
/** A configuration's relative paths count from the folder that holds its `.cargo`. */
function resolveIn(configuration, path) {
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(configuration)), path);
}
function configFiles(directory, environment) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push((0,external_node_path_.join)(folder, ".cargo"));
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    const home = environment["CARGO_HOME"] ?? (0,external_node_path_.join)(environment["HOME"] ?? "/", ".cargo");
    // Where both are, cargo takes the old name.
    return [...new Set([...folders, home])].flatMap((folder) => [
        (0,external_node_path_.join)(folder, "config"),
        (0,external_node_path_.join)(folder, "config.toml"),
    ]);
}
/** cargo itself reports a broken configuration better than we could, so it is passed over here. */
function readConfig(files, path) {
    const text = files.readText(path);
    if (text === null)
        return null;
    try {
        const parsed = dist/* safeParse */.xLC(Config, (0,smol_toml_dist/* parse */.qg)(text));
        return parsed.success ? parsed.output : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/app/collect/head-link.js
var head_link = __nccwpck_require__(5123);
// EXTERNAL MODULE: ./lib/app/collect/instrument.js + 1 modules
var collect_instrument = __nccwpck_require__(4879);
// EXTERNAL MODULE: ./lib/app/collect/journal.js
var journal = __nccwpck_require__(6125);
;// CONCATENATED MODULE: ./lib/app/collect/lockfile.js
/** Cargo.lock: never changed, never left behind. */


/**
 * Builds in the user's own workspace. A lock file that is there must not change (`locked`). Where there is none, the one
 * of the last run serves, and what cargo makes of it goes back to the store. After a kill it does so only if it is still
 * as cargo made it: `build` calls `note` whenever cargo has said something, and by its first crate the file is made.
 */
async function withHeadLock({ files, store, headRoot }, build) {
    const lock = (0,external_node_path_.join)(headRoot, "Cargo.lock");
    if (files.exists(lock))
        return build(true, () => undefined);
    let digest = files.exists(store.lock) ? files.digest(store.lock) : NOTHING_YET;
    return (0,journal/* withUndo */.R)({ files, store, step: { from: lock, to: store.lock, digest } }, () => {
        if (files.exists(store.lock))
            files.copy(store.lock, lock);
    }, (setDigest) => build(false, () => {
        const now = files.exists(lock) ? files.digest(lock) : NOTHING_YET;
        if (now !== digest)
            setDigest(now);
        digest = now;
    }));
}
/** The digest of no file. */
const NOTHING_YET = "";
/** The mark, inside a scratch clone's own .git, that its commit has no lock file and the one there is ours. */
const OURS = "heapgate-lock";
/**
 * Gives the scratch clone of a base commit that has no lock file the one that head was resolved with, so that equal
 * dependencies are compared. The clone is ours, so cargo may bring its lock file up to date.
 */
function lendLock({ files, store, headRoot }, base) {
    const lock = (0,external_node_path_.join)(base.workspaceRoot, "Cargo.lock");
    const mark = (0,external_node_path_.join)(base.top, ".git", OURS);
    if (files.exists(lock) && !files.exists(mark))
        return;
    const committed = (0,external_node_path_.join)(headRoot, "Cargo.lock");
    const resolved = files.exists(committed) ? committed : store.lock;
    files.write(mark, "");
    if (files.exists(resolved))
        files.copy(resolved, lock);
}

;// CONCATENATED MODULE: ./lib/app/collect/probe-library.js
/** The probe, compiled once for each toolchain and target into the project's target directory. */


/**
 * Compiles the probe, or finds it compiled.
 *
 * Away from the project (with it as the current directory a vendored project does not find dhat, and `build.target`
 * moves the output), with the project's own rustc and cargo, and without the user's wrappers and flags. Code and
 * bitcode both, so that one library serves every LTO setting; metadata of its own, so that the program may depend on
 * the same crates.
 * @throws a measure error with cargo's own words.
 */
async function compileProbe(ports, request) {
    const { files, cargo, progress } = ports;
    const { source, toolchain, target } = request;
    const hash = probeHash(ports, request);
    const folder = (0,external_node_path_.join)(request.targetDirectory, "heapgate-probe", hash);
    const output = (0,external_node_path_.join)(folder, target, "release");
    const library = {
        rlib: (0,external_node_path_.join)(output, "libheapgate_probe.rlib"),
        dependencies: (0,external_node_path_.join)(output, "deps"),
        hostDependencies: (0,external_node_path_.join)(folder, "release", "deps"),
        hash,
    };
    const done = (0,external_node_path_.join)(folder, "complete");
    if (files.exists(done) && files.exists(library.rlib))
        return library;
    progress.phase("building the probe");
    const outcome = await cargo.cargo({
        program: toolchain.cargo,
        cwd: source,
        args: [
            "build",
            "--release",
            "--locked",
            "--manifest-path",
            (0,external_node_path_.join)(source, "Cargo.toml"),
            "--target-dir",
            folder,
            "--target",
            target,
            "--config",
            'profile.release.panic="unwind"',
        ],
        env: {
            ...withoutProfileVariables(ports.environment),
            RUSTC: toolchain.rustc,
            RUSTFLAGS: "-C embed-bitcode=yes -C metadata=heapgate_probe",
            CARGO_ENCODED_RUSTFLAGS: null,
            RUSTC_WRAPPER: "",
            RUSTC_WORKSPACE_WRAPPER: "",
            CARGO_BUILD_TARGET: null,
            // The user's `build.build-dir` would take the dependencies elsewhere.
            CARGO_BUILD_BUILD_DIR: folder,
        },
        onStderrLine: (line) => progress.update(line.trim()),
    });
    if (outcome.status !== 0) {
        throw (0,errors/* measureError */.DO)({
            what: "The probe could not be built.",
            where: source,
            remedy: "The probe needs its dependency dhat from crates.io; with `--instrument feature` it is not needed.",
            said: { by: "cargo", text: outcome.stderr.trim() },
        });
    }
    files.write(done, "");
    return library;
}
/** CARGO_PROFILE_RELEASE_PANIC=abort, say, would make a library that unwinding programs can't link. */
function withoutProfileVariables(environment) {
    const names = Object.keys(environment).filter((name) => name.startsWith("CARGO_PROFILE_"));
    return Object.fromEntries(names.map((name) => [name, null]));
}
function probeHash({ files }, request) {
    const parts = [
        ...["Cargo.toml", "Cargo.lock"].map((name) => (0,external_node_path_.join)(request.source, name)),
        ...files.rustSources((0,external_node_path_.join)(request.source, "src")),
    ].map((path) => files.digest(path));
    return files
        .digestText([request.toolchain.version, request.target, ...parts].join("\n"))
        .slice(0, 16);
}

// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
;// CONCATENATED MODULE: ./lib/core/baseline/rounds.js

const FEWEST = 2;
const MOST = 7;
/**
 * Says whether another round of runs is wanted, from the runs of each side so far. With `auto`: two a side, and if
 * they were equal in every metric the program is deterministic; else up to seven.
 */
function wantsAnotherRound(sides, runs) {
    const done = Math.min(...sides.map((profiles) => profiles.length));
    if (runs !== "auto")
        return done < runs;
    if (done < FEWEST)
        return true;
    return done < MOST && !sides.every(areEqual);
}
function areEqual(profiles) {
    const [first, ...others] = profiles;
    return others.every((profile) => metrics/* METRICS */.Cb.every((metric) => profile.totals[metric] === first?.totals[metric]));
}

// EXTERNAL MODULE: ./lib/core/profile/dhat/read-dhat.js + 9 modules
var read_dhat = __nccwpck_require__(6649);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
;// CONCATENATED MODULE: ./lib/app/collect/run-program.js
/** One run of a measured program, and the profile that it left. */





/**
 * Runs the program once and keeps its profile at `keepAs`; gives how it ended.
 * @throws a measure error when it failed, ran too long, or left no profile that is its own.
 */
async function runProgram(ports, context) {
    return context.instrument === "probe"
        ? runWithProbe(ports, context)
        : runWithOwnDhat(ports, context);
}
async function runWithProbe(ports, context) {
    const { files } = ports;
    const folder = (0,external_node_path_.join)(context.store.runs, context.side);
    const prefix = (0,external_node_path_.join)(folder, "out");
    const written = () => files.list(folder).filter((name) => /^out\.\d+\.json$/.test(name));
    const clear = () => {
        for (const name of written())
            files.remove((0,external_node_path_.join)(folder, name));
    };
    clear();
    const exit = await start(ports, context, {
        HEAPGATE_OUT: padPath(prefix),
        ...(context.scenario.depth === null ? {} : { HEAPGATE_DEPTH: String(context.scenario.depth) }),
    });
    checkExit(context, exit);
    const profile = `${prefix}.${exit.pid}.json`;
    if (!files.isPlainFile(profile))
        throw noProfile(context, exit, { causes: PROBE_CAUSES });
    keep(ports, context, profile);
    clear();
    return exit;
}
/**
 * dhat's own file lies in the working directory. One that is there already is the user's: it is set aside and put back,
 * and what the program leaves goes, both also by the next run if this one is killed. A file of another name is known
 * only once the program has named it: see {@link takeNamed}.
 */
async function runWithOwnDhat(ports, context) {
    const { files } = ports;
    const { cwd, store } = context;
    const usual = (0,external_node_path_.join)(cwd, "dhat-heap.json");
    const aside = (0,external_node_path_.join)(store.runs, "set-aside-dhat-heap.json");
    const left = (0,external_node_path_.join)(store.runs, "left-dhat-heap.json");
    const started = (0,external_node_path_.join)(store.runs, "started");
    const run = async () => {
        files.remove(left);
        files.remove(started);
        files.write(started, "");
        const exit = await start(ports, context, {});
        const named = savedTo(exit.stderr).map((path) => (0,external_node_path_.resolve)(cwd, path));
        // Before anything can fail: what the program has made must not stay behind.
        takeNamed(files, { named, left, started, pid: exit.pid });
        if (!files.exists(left) && files.exists(usual))
            files.move(usual, left);
        checkExit(context, exit);
        if (!files.isPlainFile(left))
            throw noProfile(context, exit, { causes: FEATURE_CAUSES, named });
        keep(ports, context, left);
        return exit;
    };
    return (0,journal/* withUndo */.R)({ files, store, step: { from: aside, to: usual } }, () => {
        if (files.exists(usual))
            files.move(usual, aside);
    }, () => (0,journal/* withUndo */.R)({ files, store, step: { from: usual, to: left } }, () => undefined, run));
}
/** dhat says where its file went: `dhat: The data has been saved to PATH, and is viewable with …`. */
function savedTo(stderr) {
    const lines = stderr.matchAll(/^dhat: The data has been saved to (.+), and is viewable with /gm);
    return Array.from(lines, ([, path = ""]) => path);
}
/**
 * Takes the profile that the program has said it wrote. Anybody can print that line, so the file must be a profile of
 * the program's own process. It is moved if this run has made it; one that was there before, and was written over, stays
 * for the user, as after a run without heapgate.
 */
function takeNamed(files, request) {
    const { named, left, started, pid } = request;
    const profile = named.find((path) => isProfileOf(files, path, pid));
    if (profile === undefined)
        return;
    const madeAt = files.madeAt(profile);
    if (madeAt > 0 && madeAt >= files.madeAt(started))
        files.move(profile, left);
    else
        files.copy(profile, left);
}
/** dhat-rs 0.3.3 writes a key a line, `"pid": 15463,`; JSON without blanks is as good. */
function isProfileOf(files, path, pid) {
    return (files.isPlainFile(path) &&
        files.holds(path, '"dhatFileVersion":') &&
        (files.holds(path, `"pid": ${pid},`) || files.holds(path, `"pid":${pid},`)));
}
function start(ports, context, extra) {
    const { scenario } = context;
    return ports.programs.run({
        executable: context.program.executable,
        name: (0,external_node_path_.basename)(context.program.executable),
        args: scenario.args,
        cwd: context.cwd,
        env: { ...programEnvironment(ports.environment), ...scenario.env, ...extra },
        stdin: context.stdin,
        timeoutMs: scenario.timeoutMs,
    });
}
const PASSED_ON = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|LD_LIBRARY_PATH)$/;
/**
 * The environment of a measured program: little, so that what a shell or a runner has set costs no byte, and nothing
 * secret is passed on. A panic's backtrace would add 65 MB to a profile (measured), so there is none.
 */
function programEnvironment(environment) {
    const passed = Object.entries(environment).filter(([name]) => PASSED_ON.test(name));
    return { ...Object.fromEntries(passed), RUST_BACKTRACE: "0" };
}
const PADDED_LENGTH = 512;
/**
 * The same path, written 512 characters long: programs copy their environment to the heap, and a checkout's longer path
 * must not count as growth (seen with jaq).
 */
function padPath(path) {
    const missing = PADDED_LENGTH - path.length;
    if (missing <= 0)
        return path;
    const slash = path.lastIndexOf("/");
    const filling = "/.".repeat(Math.floor(missing / 2)) + (missing % 2 === 1 ? "/" : "");
    return path.slice(0, slash) + filling + path.slice(slash);
}
function keep({ files }, context, profile) {
    const opened = files.open(profile);
    const { size } = opened;
    opened.close();
    if (size > context.scenario.maxProfileSize) {
        throw (0,errors/* measureError */.DO)({
            what: `The profile is ${(0,units/* formatBytes */.z3)(size)}, more than ${(0,units/* formatBytes */.z3)(context.scenario.maxProfileSize)}.`,
            where: `scenario ${context.scenario.name}`,
            remedy: "Measure a smaller workload, or allow it: --max-profile-size SIZE.",
        });
    }
    files.move(profile, context.keepAs);
}
function checkExit(context, exit) {
    const name = context.scenario.target.name;
    if (exit.timedOut) {
        throw (0,errors/* measureError */.DO)({
            what: `${name} ran for more than ${context.scenario.timeoutMs / 1000} s and was ended.`,
            where: `scenario ${context.scenario.name}, ${context.side}`,
            remedy: "Under dhat a program runs 3 to 90 times as long. Measure a smaller workload, or allow more: --timeout 30m.",
        });
    }
    if (exit.status === 0 || context.scenario.allowFailure)
        return;
    const said = saidBy(context, exit);
    throw (0,errors/* measureError */.DO)({
        what: `${name} failed ${describeEnd(exit)}.`,
        where: `scenario ${context.scenario.name}, ${context.side}, in ${context.cwd}`,
        remedy: `${said === null ? "It printed nothing. " : ""}If this end is what you want to measure: --allow-failure.`,
        said,
    });
}
function describeEnd({ status, signal }) {
    return signal === null ? `with exit status ${status}` : `by ${signal}`;
}
function saidBy(context, { stdout, stderr }) {
    const own = stderr
        .split("\n")
        .filter((line) => !line.startsWith("dhat: "))
        .join("\n")
        .trim();
    const text = own === "" ? stdout.trim() : own;
    return text === "" ? null : { by: context.scenario.target.name, text: lastLines(text, 20) };
}
const PROBE_CAUSES = "The probe writes when the program returns from main or calls exit. A program that aborts, calls _exit, is ended by a signal or executes another program leaves nothing.";
const FEATURE_CAUSES = "dhat writes when its Profiler is dropped: not after process::exit, an abort or a signal, and not where no Profiler is built. `--instrument probe` needs none of it.";
function noProfile(context, exit, { causes, named = [] }) {
    const left = named.length === 0
        ? "left no heap profile"
        : `said that its heap profile is ${named.join(", ")}, but none of this run is there`;
    return (0,errors/* measureError */.DO)({
        what: `${context.scenario.target.name} ended ${describeEnd(exit)} and ${left}.`,
        where: `scenario ${context.scenario.name}, ${context.side}`,
        remedy: causes,
        said: saidBy(context, exit),
    });
}

// EXTERNAL MODULE: ./lib/app/collect/session.js + 4 modules
var collect_session = __nccwpck_require__(2131);
;// CONCATENATED MODULE: ./lib/app/collect/run-in-turn.js
/** The runs of a scenario: head and base in turn, as many as it takes, each read at once. */







/**
 * Finds where a scenario's program runs and what it reads.
 * @throws a usage error for a folder or a file that is not there.
 */
function findPlace({ files }, { invokedIn }, scenario) {
    const cwd = (0,external_node_path_.resolve)(invokedIn, scenario.workingDirectory ?? ".");
    if (!files.isFolder(cwd)) {
        throw (0,errors/* usageError */.Wp)({
            what: "There is no such folder for the program to run in.",
            where: cwd,
            remedy: "Name one that is there: --working-directory DIR.",
        });
    }
    const stdin = scenario.stdin === null ? null : (0,external_node_path_.resolve)(invokedIn, scenario.stdin);
    if (stdin === null || (files.exists(stdin) && !files.isFolder(stdin)))
        return { cwd, stdin };
    throw (0,errors/* usageError */.Wp)({
        what: "There is no file for the program's standard input.",
        where: stdin,
        remedy: "Name one that is there: --stdin FILE.",
    });
}
/**
 * Runs both sides' programs in turn, so that what the machine does at the time touches both alike. A base that fails is
 * left out from then on, and its failure given.
 */
async function runInTurn(ports, session, request) {
    const { scenario, built } = request;
    // Profiles of an earlier command's runs are no part of this one's.
    ports.files.remove((0,collect_session/* keptProfiles */.Lc)(session.store, scenario.name));
    let results = built.map((side) => ({ side, profiles: [], kept: [] }));
    let runFailure = null;
    while (wantsAnotherRound(results.map(({ profiles }) => profiles), scenario.runs)) {
        for (const result of results) {
            const { side } = result;
            const run = result.profiles.length + 1;
            ports.progress.phase(`running ${scenario.name} (${side.tree.side}, run ${run})`);
            const keepAs = (0,collect_session/* keptProfile */.Qw)(session.store, scenario.name, side.tree.side, run);
            const attempt = await (0,base_failure/* attemptSide */.d)(side.tree.side, () => runOnce(ports, session, { ...request, side, keepAs }));
            if (attempt.ok) {
                result.profiles.push(attempt.value);
                result.kept.push(keepAs);
            }
            else {
                runFailure = attempt.error;
                results = results.filter((other) => other !== result);
            }
        }
    }
    return { runs: results.map(completeRuns), runFailure };
}
function completeRuns({ side, profiles, kept, }) {
    const [first, ...others] = profiles;
    if (first === undefined)
        throw new Error("a side was not run");
    return { side, profiles: [first, ...others], kept };
}
async function runOnce(ports, session, request) {
    const { scenario, side, keepAs } = request;
    const exit = await runProgram(ports, {
        program: side.program,
        scenario,
        instrument: request.instrument,
        side: side.tree.side,
        store: session.store,
        ...request.place,
        keepAs,
    });
    ports.progress.update(`reading the profile after ${exit.seconds.toFixed(1)} s`);
    const file = ports.files.open(keepAs);
    try {
        const profile = (0,read_dhat/* readDhat */.O)(file, side.own);
        await ports.interrupts.look();
        if (profile.pid !== exit.pid) {
            throw (0,errors/* measureError */.DO)({
                what: `The profile is process ${profile.pid}'s, not that of the program, ${exit.pid}.`,
                where: keepAs,
                remedy: "A child process that records its heap has written over it. Switch dhat on in one process only, or measure with --instrument probe.",
            });
        }
        if (profile.totals["total-blocks"] === 0)
            throw nothingRecorded(scenario, keepAs);
        return profile;
    }
    finally {
        file.close();
    }
}
/** A true zero can't be told from a recorder that saw nothing, so it is never reported as "0 B, improved". */
function nothingRecorded(scenario, where) {
    return (0,errors/* measureError */.DO)({
        what: `${scenario.target.name} allocated nothing that dhat saw.`,
        where,
        remedy: "With a dhat of the crate's own: `#[global_allocator] static ALLOC: dhat::Alloc = dhat::Alloc;` must be there, and the Profiler must live as long as main (`let _profiler`, not `let _`).",
    });
}

// EXTERNAL MODULE: ./lib/app/collect/supported.js
var supported = __nccwpck_require__(8332);
;// CONCATENATED MODULE: ./lib/app/collect/measure-scenario.js
/** One scenario, measured in head and, if there is one, in base: built, run in turn, read, summed up. */














/**
 * Measures a scenario. Head is built first, so that its errors come first; then both run in turn under equal
 * conditions: arguments, environment, input, working directory, lengths of paths.
 * @throws errors of head's; the base's are given.
 */
async function measureScenario(ports, session, request) {
    const { scenario } = request;
    const place = findPlace(ports, session, scenario);
    const sides = findSides(session, request);
    const toolchain = await (0,collect_toolchain/* findToolchain */.vZ)(ports, session.head.directory, scenario.build.toolchain);
    const config = readCargoConfig(ports.files, session.head.directory, ports.environment);
    const target = scenario.build.target ?? config.target ?? toolchain.host;
    const choice = (0,collect_instrument/* chooseInstrument */.l)(scenario, sides.map((side) => side.package));
    const instrument = choice.kind === "feature"
        ? choice
        : { kind: "probe", library: await findProbe(ports, session, toolchain, target) };
    const { built, buildFailure } = await buildSides(ports, session, {
        sides,
        scenario,
        instrument,
        toolchain,
        config,
    });
    const fingerprint = await fingerprintOf(ports, session, {
        scenario,
        toolchain,
        target,
        rustflags: config.rustflags,
        instrument: instrument.kind,
        stdin: place.stdin,
    });
    const { runs, runFailure } = await runInTurn(ports, session, {
        scenario,
        instrument: instrument.kind,
        built,
        place,
    });
    const [head, base] = runs.map(({ side, profiles }) => (0,summarise/* summariseRuns */.t)(profiles, {
        scenario: scenario.name,
        commit: side.tree.commit,
        dirty: side.tree.dirty,
        fingerprint,
    }));
    if (head === undefined)
        throw new Error("head was not measured");
    return {
        head,
        base: base ?? null,
        baseFailure: buildFailure ?? runFailure,
        instrument: instrument.kind,
        profiles: { head: runs[0]?.kept ?? [], base: runs[1]?.kept ?? [] },
        notes: built.flatMap(({ notes }) => notes),
    };
}
function findSides({ head, metadata }, { scenario, base }) {
    const sides = [{ tree: head, metadata }, ...(base === null ? [] : [base])];
    return sides.flatMap((side) => {
        const found = (0,workspace/* packageNamed */.Oc)(side.metadata, scenario.target.package);
        const has = found?.targets.some(({ name, kind }) => name === scenario.target.name && kind.includes(scenario.target.kind));
        return found === null || has !== true ? [] : [{ ...side, package: found }];
    });
}
function findProbe(ports, session, toolchain, target) {
    (0,supported/* requireProbeTarget */.R)(target);
    return compileProbe(ports, {
        source: session.resources.probe,
        targetDirectory: session.metadata.target_directory,
        toolchain,
        target,
    });
}
/** Builds head, and then the base, whose failure is given. */
async function buildSides(ports, session, request) {
    const { sides, ...rest } = request;
    const built = [];
    for (const side of sides) {
        const attempt = await (0,base_failure/* attemptSide */.d)(side.tree.side, () => buildSide(ports, session, { ...rest, side }));
        if (!attempt.ok)
            return { built, buildFailure: attempt.error };
        built.push(attempt.value);
    }
    return { built, buildFailure: null };
}
async function buildSide(ports, session, request) {
    const { files } = ports;
    const { side, config, ...rest } = request;
    const { head, metadata, store } = session;
    const lock = { files, store, headRoot: metadata.workspace_root };
    const build = (seen, locked, onCargoLine) => buildProgram(ports, {
        ...rest,
        ...seen,
        package: (0,workspace/* packageNamed */.Oc)(seen.metadata, side.package.name) ?? side.package,
        store,
        locked,
        onCargoLine,
        targetDirectory: metadata.target_directory,
        cwd: head.directory,
        wrapperSource: session.resources.wrapper,
        userWrappers: config.wrappers,
        vendored: hasHeadsLock(files, session, side)
            ? new Map()
            : vendoredIn(files, config.vendored, { from: head.top, to: side.tree.top }),
    });
    if (side.tree.side === "base") {
        lendLock(lock, { top: side.tree.top, workspaceRoot: side.metadata.workspace_root });
    }
    const { built, seen, notes } = side.tree.side === "head"
        ? await withHeadLock(lock, (locked, note) => (0,head_link/* buildHead */.f)({ head: side, linked: session.linked }, (workspace) => build(workspace, locked, note)))
        : { built: await build(side, false, () => undefined), seen: side, notes: [] };
    const own = (0,workspace/* ownCodeOf */.j2)(files, {
        metadata: side.metadata,
        top: side.tree.top,
        artifacts: built.artifacts,
        memberIds: seen.metadata.packages.map(({ id }) => id),
        extraCrates: session.plan.check["own-crate"] ?? [],
    });
    return { ...side, program: built, own, notes };
}
/**
 * Where both trees need the same crates, head's vendored ones serve both: cargo compiles a crate anew whenever the path
 * of its source changes (seen).
 */
function hasHeadsLock(files, { metadata }, side) {
    const read = (root) => files.readText((0,external_node_path_.join)(root, "Cargo.lock"));
    return read(side.metadata.workspace_root) === read(metadata.workspace_root);
}
async function fingerprintOf({ files, git, machine, environment }, session, facts) {
    const { scenario, stdin } = facts;
    const { metadata, store } = session;
    const lock = (0,external_node_path_.join)(metadata.workspace_root, "Cargo.lock");
    return (0,conditions/* makeFingerprint */.B)({
        scenario,
        rustc: facts.toolchain.release,
        target: facts.target,
        instrument: facts.instrument,
        rustflags: facts.rustflags,
        cargoVariables: cargoVariables(environment),
        variableDigests: Object.fromEntries(Object.entries(scenario.env).map(([name, value]) => [name, files.digestText(value)])),
        stdinDigest: stdin === null ? null : files.digest(stdin),
        processors: machine.processors,
        lockDigest: (await git.isTracked(lock))
            ? null
            : files.digest(files.exists(lock) ? lock : store.lock),
    });
}


/***/ }),

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resourcesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8067);
/** heapgate's own files beside the bundle. */


/** Names the files as they lie below heapgate's root, where `dist` is. */
function resourcesIn(root) {
    return {
        probe: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "probe"),
        wrapper: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "probe", "rustc-wrapper.sh"),
        examples: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "examples"),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
    };
}


/***/ }),

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dJ: () => (/* binding */ fileNameFor),
  Qw: () => (/* binding */ keptProfile),
  Lc: () => (/* binding */ keptProfiles),
  wk: () => (/* binding */ planSession),
  fQ: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs/defaults.js
var defaults = __nccwpck_require__(3519);
// EXTERNAL MODULE: ./lib/core/inputs/parse-limit.js + 1 modules
var parse_limit = __nccwpck_require__(3080);
// EXTERNAL MODULE: ./lib/core/inputs/read-settings.js + 1 modules
var read_settings = __nccwpck_require__(4050);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./lib/core/inputs/settings.js
var settings = __nccwpck_require__(7912);
;// CONCATENATED MODULE: ./lib/core/plan/manifest-tables.js
/** `[package.metadata.heapgate]` and `[workspace.metadata.heapgate]` of Cargo.toml. */




/** Settings of a manifest that concern the whole check; the others are defaults for its scenarios. */
const CHECK_KEYS = ["base", "baseline", "on-missing-baseline", "own-crate", "top", "sort"];
/** What `baseline` means where it names no file. */
const BASELINE_WORDS = ["auto", "measure", "none"];
/** One manifest serves the command line and workflows. */
const ADVICE = "See `heapgate check --help`, or Inputs in heapgate's README, for what each setting takes.";
const SCENARIO_KEYS = Object.keys(settings/* ScenarioSettings */.AQ.entries);
/**
 * Reads what the workspace's manifest says for all of its packages.
 * @throws a usage error for what no setting takes, and for scenarios: a scenario belongs to a package.
 */
function readWorkspaceTable(metadata) {
    const where = `${metadata.workspace_root}/Cargo.toml`;
    const table = readHeapgateTable(metadata.metadata, "workspace", where);
    const [scenario] = table.scenarios;
    if (scenario === undefined)
        return table;
    throw (0,errors/* usageError */.Wp)({
        what: `The scenario "${scenario.name}" is described for the workspace; a scenario belongs to a package.`,
        where,
        remedy: `Move it to the Cargo.toml of the package whose program it runs, as\n\n  [[package.metadata.heapgate.scenario]]\n  name = "${scenario.name}"`,
    });
}
/**
 * Reads what a package's manifest says.
 * @throws a usage error for what no setting takes.
 */
function readPackageTable(cargoPackage) {
    const { metadata, manifest_path } = cargoPackage;
    return { cargoPackage, ...readHeapgateTable(metadata, "package", manifest_path) };
}
const Table = dist/* looseObject */._H3({
    scenario: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)) })), []),
});
function readHeapgateTable(metadata, level, where) {
    const table = `${level}.metadata.heapgate`;
    const parsed = dist/* safeParse */.xLC(Table, metadata?.["heapgate"] ?? {});
    if (!parsed.success) {
        throw (0,errors/* usageError */.Wp)({
            what: `[${table}] is not as heapgate expects: every scenario is a table with a name.`,
            where,
            remedy: 'Write it as\n\n  [[package.metadata.heapgate.scenario]]\n  name = "default"\n  bin = "NAME"',
        });
    }
    const { scenario, ...rest } = parsed.output;
    const origin = {
        name: (setting) => `[${table}] ${setting}`,
        where,
        known: [...SCENARIO_KEYS, ...CHECK_KEYS],
        advice: ADVICE,
    };
    const folder = where.slice(0, where.lastIndexOf("/"));
    const pick = (ofCheck) => Object.fromEntries(Object.entries(rest).filter(([key]) => CHECK_KEYS.includes(key) === ofCheck));
    return {
        check: placeBaseline((0,read_settings/* readCheckSettings */.uF)(pick(true), origin), folder),
        scenario: placeFiles((0,read_settings/* readScenarioSettings */.gO)(pick(false), origin), folder),
        scenarios: scenario.map(({ name, ...settings }) => ({
            name,
            settings: placeFiles((0,read_settings/* readScenarioSettings */.gO)(settings, {
                name: (setting) => `[[${table}.scenario]] "${name}": ${setting}`,
                where,
                known: SCENARIO_KEYS,
                advice: ADVICE,
            }), folder),
        })),
    };
}
/** A manifest means the same wherever heapgate is started: its relative paths count from its folder. */
function placeFiles(settings, folder) {
    const { stdin, "working-directory": workingDirectory } = settings;
    return {
        ...settings,
        ...(stdin === undefined ? {} : { stdin: placeIn(folder, stdin) }),
        ...(workingDirectory === undefined
            ? {}
            : { "working-directory": placeIn(folder, workingDirectory) }),
    };
}
function placeBaseline(settings, folder) {
    const { baseline } = settings;
    if (baseline === undefined || BASELINE_WORDS.includes(baseline))
        return settings;
    return { ...settings, baseline: placeIn(folder, baseline) };
}
function placeIn(folder, path) {
    return path.startsWith("/") ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./lib/core/plan/cargo-metadata.js
var cargo_metadata = __nccwpck_require__(9197);
;// CONCATENATED MODULE: ./lib/core/plan/targets.js


/**
 * Gives the packages that `--path` and `--package` mean, as cargo would: the named one; in the workspace's root its
 * default members; elsewhere the package that the folder lies in.
 * @throws a usage error when a named package is not a member.
 */
function packagesInReach(metadata, directory, name) {
    const { packages } = metadata;
    if (name !== null) {
        const named = packages.find((cargoPackage) => cargoPackage.name === name);
        if (named !== undefined)
            return [named];
        throw (0,errors/* usageError */.Wp)({
            what: `There is no package "${name}" in this workspace.`,
            where: `${metadata.workspace_root}/Cargo.toml`,
            remedy: `Packages are: ${packages.map((p) => p.name).join(", ")}.`,
        });
    }
    const members = metadata.workspace_default_members ?? [];
    const defaults = packages.filter(({ id }) => members.includes(id));
    if (directory === metadata.workspace_root && defaults.length > 0)
        return defaults;
    const [around] = packages
        .filter((cargoPackage) => `${directory}/`.startsWith(`${(0,cargo_metadata/* packageRoot */.Zl)(cargoPackage)}/`))
        .toSorted((a, b) => b.manifest_path.length - a.manifest_path.length);
    if (around !== undefined)
        return [around];
    return defaults.length > 0 ? defaults : packages;
}
/**
 * Chooses the target that is measured: the named one, else the package's `default-run`, else the only bin, else the
 * only example.
 * @throws a usage error with all runnable targets and the lines to paste when there is not exactly one.
 */
function chooseTarget(packages, wish) {
    if (wish.bin !== null && wish.example !== null) {
        throw (0,errors/* usageError */.Wp)({
            what: `Both a bin ("${wish.bin}") and an example ("${wish.example}") are named.`,
            remedy: "Name one of them: --bin NAME or --example NAME.",
        });
    }
    const runnable = packages.flatMap(runnableTargets);
    const wanted = runnable.filter(({ kind, name }) => name === (kind === "bin" ? wish.bin : wish.example));
    const named = wish.bin ?? wish.example;
    const candidates = named === null ? preferred(packages, runnable) : wanted;
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0)
        return only;
    throw (0,errors/* usageError */.Wp)({
        what: named !== null
            ? `${only === undefined ? "No" : "More than one"} ${wish.bin === null ? "example" : "bin"} is named "${named}".`
            : runnable.length === 0
                ? "There is nothing to run here: no bin and no example."
                : "There is more than one program to run here, and heapgate doesn't guess.",
        where: packages.map(({ manifest_path }) => manifest_path).join(", "),
        remedy: describeChoices(runnable),
    });
}
function runnableTargets(cargoPackage) {
    return cargoPackage.targets.flatMap(({ kind, name }) => {
        const runnable = ["bin", "example"].find((known) => kind.includes(known));
        return runnable === undefined ? [] : [{ package: cargoPackage.name, kind: runnable, name }];
    });
}
function preferred(packages, runnable) {
    const bins = runnable.filter(({ kind }) => kind === "bin");
    const [first, ...others] = packages;
    if (first?.default_run != null && others.length === 0) {
        return bins.filter(({ name }) => name === first.default_run);
    }
    return bins.length > 0 ? bins : runnable;
}
function describeChoices(runnable) {
    const [first] = runnable;
    if (first === undefined) {
        return "heapgate measures a program that runs. Add an example that does what the crate is used for, in examples/heap.rs.";
    }
    const several = new Set(runnable.map((target) => target.package)).size > 1;
    const lines = runnable.map((target) => `  --${target.kind} ${target.name}${several ? ` --package ${target.package}` : ""}`);
    return [
        "Name one of these:",
        ...lines,
        "or describe it in that package's Cargo.toml:",
        "  [[package.metadata.heapgate.scenario]]",
        '  name = "default"',
        `  ${first.kind} = "${first.name}"`,
        "  args = []",
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/core/plan/scenarios.js
/** From settings and cargo's view of the workspace to the scenarios that are measured. Never guesses among several. */






/**
 * Plans a check: the scenarios that flags describe, else those of the packages' metadata, else the only runnable target.
 * Precedence of each setting: flag, scenario, package, workspace, default. `--scenario` with other flags changes the
 * named scenarios.
 * @throws usage errors with the lines to paste.
 */
function planScenarios(request) {
    const { metadata, flags } = request;
    const packages = packagesInReach(metadata, request.directory, request.check.package ?? null);
    const workspace = readWorkspaceTable(metadata);
    const tables = packages.map(readPackageTable);
    const [first, ...others] = tables;
    const only = others.length === 0 ? first : undefined;
    const check = (0,read_settings/* layerSettings */.j)(request.check, only?.check ?? {}, workspace.check);
    const names = request.check.scenario ?? [];
    const wanted = names.length === 0 && describesRun(flags)
        ? []
        : pickScenarios(tables.flatMap(describeScenarios), names);
    const scenarios = wanted.map(({ name, settings: own, table }) => {
        const settings = (0,read_settings/* layerScenario */.qU)(flags, own, table.scenario, workspace.scenario);
        return makeScenario({ name, target: targetOf([table.cargoPackage], settings), settings });
    });
    if (scenarios.length > 0)
        return { check, scenarios };
    const target = targetOf(packages, (0,read_settings/* layerScenario */.qU)(flags, only?.scenario ?? {}, workspace.scenario));
    const table = tables.find(({ cargoPackage }) => cargoPackage.name === target.package);
    const settings = (0,read_settings/* layerSettings */.j)(flags, table?.scenario ?? {}, workspace.scenario);
    return { check, scenarios: [makeScenario({ name: target.name, target, settings })] };
}
/** Flags that say what is run, and not only how, stand in place of the scenarios that manifests describe. */
function describesRun({ bin, example, args }) {
    return bin !== undefined || example !== undefined || args !== undefined;
}
function describeScenarios(table) {
    return table.scenarios.map((scenario) => ({ ...scenario, table }));
}
function pickScenarios(described, names) {
    const twice = described.find(({ name }, i) => described.findIndex((d) => d.name === name) !== i);
    if (twice !== undefined) {
        throw (0,errors/* usageError */.Wp)({
            what: `Two scenarios are named "${twice.name}".`,
            where: twice.table.cargoPackage.manifest_path,
            remedy: "Give each scenario a name of its own.",
        });
    }
    if (names.length === 0)
        return described;
    return names.map((name) => {
        const found = described.find((scenario) => scenario.name === name);
        if (found !== undefined)
            return found;
        const known = described.map((scenario) => scenario.name).join(", ");
        throw (0,errors/* usageError */.Wp)({
            what: `There is no scenario "${name}".`,
            remedy: known === ""
                ? `Describe it in Cargo.toml:\n\n  [[package.metadata.heapgate.scenario]]\n  name = "${name}"\n  bin = "NAME"\n  args = []`
                : `Scenarios are: ${known}.`,
        });
    });
}
function targetOf(packages, { bin, example }) {
    return chooseTarget(packages, { bin: bin ?? null, example: example ?? null });
}
function makeScenario({ name, target, settings, }) {
    return {
        name,
        target,
        build: {
            features: settings.features ?? [],
            allFeatures: settings["all-features"] ?? false,
            noDefaultFeatures: settings["no-default-features"] ?? false,
            profile: settings.profile ?? defaults/* SCENARIO_DEFAULTS */.P.profile,
            target: settings.target ?? null,
            toolchain: settings.toolchain ?? null,
            cargoArgs: settings["cargo-args"] ?? [],
        },
        args: settings.args ?? [],
        stdin: settings.stdin ?? null,
        env: settings.env ?? {},
        workingDirectory: settings["working-directory"] ?? null,
        instrument: settings.instrument ?? defaults/* SCENARIO_DEFAULTS */.P.instrument,
        dhatFeature: settings["dhat-feature"] ?? null,
        depth: settings.depth ?? null,
        runs: settings.runs ?? defaults/* SCENARIO_DEFAULTS */.P.runs,
        timeoutMs: settings.timeout ?? defaults/* SCENARIO_DEFAULTS */.P.timeout,
        allowFailure: settings["allow-failure"] ?? false,
        maxProfileSize: settings["max-profile-size"] ?? defaults/* SCENARIO_DEFAULTS */.P["max-profile-size"],
        failOn: settings["fail-on"] ?? parse_limit/* DEFAULT_LIMITS */.dR.failOn,
        warnOn: settings["warn-on"] ?? parse_limit/* DEFAULT_LIMITS */.dR.warnOn,
    };
}

// EXTERNAL MODULE: ./lib/app/collect/head-link.js
var head_link = __nccwpck_require__(5123);
// EXTERNAL MODULE: ./lib/app/collect/journal.js
var journal = __nccwpck_require__(6125);
// EXTERNAL MODULE: ./lib/app/collect/supported.js
var supported = __nccwpck_require__(8332);
;// CONCATENATED MODULE: ./lib/app/collect/tree.js
/** A source tree that programs are built from, and where heapgate keeps its own files. */

/**
 * Names the folders of the store that lies in a workspace's root. Where report files are wanted the raw profiles lie
 * beside them, in `reportDirectory` or, if that is null, in the store.
 */
function storeIn(workspaceRoot, reportDirectory) {
    const root = (0,external_node_path_.join)(workspaceRoot, ".heapgate");
    const report = reportDirectory ?? (0,external_node_path_.join)(root, "report");
    return {
        root,
        baseTrees: (0,external_node_path_.join)(root, "base"),
        headLink: (0,external_node_path_.join)(root, "head"),
        runs: (0,external_node_path_.join)(root, "run"),
        last: reportDirectory === undefined ? (0,external_node_path_.join)(root, "last") : (0,external_node_path_.join)(report, "profiles"),
        report,
        measurements: (0,external_node_path_.join)(root, "measurements"),
        wrappers: (0,external_node_path_.join)(root, "wrapper"),
        lock: (0,external_node_path_.join)(root, "Cargo.lock"),
        journal: (0,external_node_path_.join)(root, "journal.json"),
    };
}

// EXTERNAL MODULE: ./lib/app/collect/workspace.js
var workspace = __nccwpck_require__(2119);
;// CONCATENATED MODULE: ./lib/app/collect/session.js
/** What one command works on: the user's tree, its workspace, its plan, and heapgate's store in it. */







/**
 * Reads the tree, plans what to measure in it, and does the work. Only the store is written to.
 *
 * One heapgate at a time works in a workspace and in a target directory: cargo gives programs of the same name the same
 * place there, and another one's program must not be measured.
 */
async function withSession(ports, resources, request, work) {
    const planned = await planSession(ports, request);
    const { metadata, store } = planned;
    return inTurn(ports, [store.root, metadata.target_directory], async () => {
        await (0,journal/* openStore */.C)(ports, store);
        const head = await findHead(ports, planned);
        const { invokedIn, flags, event = null } = request;
        return (0,head_link/* withHeadLink */.$)(ports, { head: { tree: head, metadata }, store, toolchain: flags.toolchain ?? null }, (linked) => work({ ...planned, resources, invokedIn, event, head, linked }));
    });
}
/** Does work while this process alone has the turn of every folder. */
async function inTurn(ports, folders, work) {
    const [folder, ...others] = folders;
    if (folder === undefined)
        return work();
    const giveBack = await ports.turns.take((0,external_node_path_.join)(folder, "heapgate.lock"), (pid) => ports.progress.phase(`waiting for another heapgate (process ${pid})`));
    try {
        return await inTurn(ports, others, work);
    }
    finally {
        giveBack();
    }
}
/** Reads the workspace and plans what to measure in it; writes nothing. */
async function planSession(ports, request) {
    const { files, progress, machine } = ports;
    (0,supported/* requireUnix */.u)(machine);
    progress.phase("reading the workspace");
    const directory = files.realPath((0,external_node_path_.resolve)(request.invokedIn, request.check.path ?? "."));
    const manifest = files.isFolder(directory) ? (0,workspace/* findManifest */.J9)(files, directory) : null;
    if (manifest === null) {
        const inWorkflow = (request.event ?? null) !== null;
        throw (0,workspace/* noWorkspace */.t1)(files, directory, inWorkflow ? request.invokedIn : null);
    }
    const metadata = await (0,workspace/* readWorkspace */.iF)(ports, {
        manifest,
        cwd: directory,
        toolchain: request.flags.toolchain ?? null,
    });
    const plan = planScenarios({ metadata, directory, check: request.check, flags: request.flags });
    const store = storeIn(metadata.workspace_root, request.reportDirectory);
    return { directory, metadata, store, plan };
}
async function findHead({ git }, { directory, metadata }) {
    const top = await git.topLevel(metadata.workspace_root);
    const commit = top === null ? null : await git.commit(top, "HEAD");
    return {
        side: "head",
        top: top ?? metadata.workspace_root,
        directory,
        commit,
        dirty: top !== null && commit !== null && (await git.isDirty(top, metadata.target_directory)),
    };
}
/** A name as a folder's or file's name, another one for each: what is not plain is written as `%` and four hex digits. */
function fileNameFor(name) {
    return name.replaceAll(/^\.|[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** The folder of a scenario's raw profiles. */
function keptProfiles(store, scenario) {
    return (0,external_node_path_.join)(store.last, fileNameFor(scenario));
}
/** Where the raw profile of a run of a scenario's side is kept. */
function keptProfile(store, scenario, side, run) {
    return (0,external_node_path_.join)(keptProfiles(store, scenario), `${side}-${run}.json`);
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ requireProbeTarget),
/* harmony export */   u: () => (/* binding */ requireUnix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/** The machines that heapgate works on. */

const IN_A_WORKFLOW = "In a workflow:\n\n  runs-on: ubuntu-latest";
/**
 * Refuses a machine that nothing can be measured on: what is built goes through a shell script, and processes and paths
 * are Unix's.
 * @throws a measure error on Windows.
 */
function requireUnix({ platform }) {
    if (platform !== "win32")
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .measureError */ .DO)({
        what: "heapgate does not work on Windows.",
        remedy: `Use Linux; WSL is one. ${IN_A_WORKFLOW}`,
    });
}
/**
 * Refuses a target that the probe is not proven on: its own sources refuse one without glibc as well.
 * @throws a measure error with the other way to a profile.
 */
function requireProbeTarget(target) {
    if (/^x86_64-\w+-linux-gnu$/.test(target))
        return;
    const advice = /^x86_64-\w+-linux-/.test(target)
        ? "Measure a build for glibc: --target x86_64-unknown-linux-gnu. An Alpine image has no glibc; rust:slim has it."
        : IN_A_WORKFLOW;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .measureError */ .DO)({
        what: `The probe works on Linux on x86-64 with glibc only; this build is for ${target}.`,
        remedy: `${advice}

Or give the crate a feature of its own, as dhat's documentation shows, and measure with it:

  [features]
  dhat-heap = ["dep:dhat"]`,
    });
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p8: () => (/* binding */ toolchainEnvironment),
/* harmony export */   r2: () => (/* binding */ explainRustup),
/* harmony export */   vZ: () => (/* binding */ findToolchain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/** The compiler that a project is built with, and what is said where there is none that can be used. */


/**
 * Asks for the compiler with the project as the current directory, so that rustup's overrides and toolchain files
 * count. The programs themselves are taken from the sysroot: called elsewhere, rustup's stand-ins would choose anew.
 * @throws a measure error when there is no usable rustc, or one that is too old.
 */
async function findToolchain({ cargo, files }, directory, name) {
    const env = toolchainEnvironment(name);
    const version = await cargo.rustc({ args: ["-vV"], cwd: directory, env });
    const sysroot = await cargo.rustc({ args: ["--print", "sysroot"], cwd: directory, env });
    const host = /^host: (.+)$/m.exec(version.stdout)?.[1];
    if (version.status !== 0 || sysroot.status !== 0 || host === undefined) {
        const said = (version.stderr + sysroot.stderr).trim();
        throw (explainRustup(said, directory) ??
            (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureError */ .DO)({
                what: "There is no usable rustc here.",
                where: directory,
                remedy: "Install Rust from https://rustup.rs, or the toolchain that the project asks for.",
                said: { by: "rustc", text: said },
            }));
    }
    checkAge(version.stdout, directory);
    const findProgram = (name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sysroot.stdout.trim(), "bin", name);
        return files.exists(path) ? path : name;
    };
    return {
        rustc: findProgram("rustc"),
        cargo: findProgram("cargo"),
        version: version.stdout,
        release: version.stdout.split("\n")[0] ?? "",
        host,
    };
}
/** The variable by which rustup is told a toolchain, for every cargo and rustc of both trees. */
function toolchainEnvironment(name) {
    return name === null ? {} : { RUSTUP_TOOLCHAIN: name };
}
/**
 * Says what to do about rustup's own complaints, from cargo as from rustc; null for any other words. A toolchain that
 * somebody made can't be installed by its name.
 */
function explainRustup(said, directory) {
    const missing = /(?<!custom )toolchain '([\w.+-]+)' is not installed/.exec(said)?.[1];
    if (missing !== undefined) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureError */ .DO)({
            what: `The toolchain ${missing} is not installed.`,
            where: directory,
            remedy: installing(missing),
        });
    }
    if (!said.includes("rustup could not choose a version"))
        return null;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureError */ .DO)({
        what: "rustup has no toolchain to take: the project names none, and there is no default.",
        where: directory,
        remedy: installing("stable"),
    });
}
function installing(toolchain) {
    const command = `rustup toolchain install ${toolchain} --profile minimal`;
    return `Install it:\n\n  ${command}\n\nIn a workflow, by a step before heapgate's:\n\n  - run: ${command}`;
}
/** Older ones do not take the packages' ids that they print as the name of a package to build (tried from 1.66 on). */
const OLDEST_MINOR = 77;
function checkAge(version, directory) {
    const [, release = "", major, minor] = /^release: ((\d+)\.(\d+)\S*)$/m.exec(version) ?? [];
    if (release === "" || Number(major) !== 1 || Number(minor) >= OLDEST_MINOR)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureError */ .DO)({
        what: `Rust ${release} is too old to measure with: it takes 1.${OLDEST_MINOR} or newer.`,
        where: directory,
        remedy: `Build the program by a newer one for the measurement alone: --toolchain stable. In a workflow, a step before heapgate's installs it:

  - run: rustup toolchain install stable --profile minimal`,
    });
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   Oc: () => (/* binding */ packageNamed),
/* harmony export */   Pi: () => (/* binding */ askWorkspace),
/* harmony export */   hp: () => (/* binding */ strippedPackages),
/* harmony export */   iF: () => (/* binding */ readWorkspace),
/* harmony export */   j2: () => (/* binding */ ownCodeOf),
/* harmony export */   t1: () => (/* binding */ noWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3292);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7934);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3828);
/* harmony import */ var _core_plan_build_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8880);
/* harmony import */ var _core_plan_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9197);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8490);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4409);
/** cargo's view of a tree. */








/** The manifest of a folder, or of the nearest one above it up to `within`, as cargo looks for it; null if there is none. */
function findManifest(files, directory, within = "/") {
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "Cargo.toml");
        if (files.exists(manifest))
            return manifest;
        if (folder === within || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return null;
    }
}
/**
 * The error for a folder that no manifest was found for. In the workspace of a job (null outside of workflows) there is
 * nothing at all if no step has checked the repository out.
 */
function noWorkspace(files, directory, job = null) {
    if (job !== null && files.list(job).length === 0) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)({
            what: "The workspace of this job is empty: no step has checked the repository out.",
            where: job,
            remedy: "Add a step before this one:\n\n  - uses: actions/checkout@v7",
        });
    }
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)({
        what: files.isFolder(directory) ? "There is no Cargo.toml here." : "There is no such folder.",
        where: directory,
        remedy: "Name the folder of a Rust package or workspace: --path DIR.",
    });
}
/**
 * Asks cargo for the members of the workspace that a manifest belongs to. Without dependencies, so that neither the
 * network nor Cargo.lock is touched.
 * @throws a measure error with cargo's words where it refuses.
 */
async function readWorkspace(ports, request) {
    const answer = await askWorkspace(ports, request);
    if (answer.ok)
        return answer.value;
    throw ((0,_toolchain_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRustup */ .r2)(answer.error, request.cwd) ??
        (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .measureError */ .DO)({
            what: "cargo can't read this workspace.",
            where: request.manifest,
            remedy: "",
            said: { by: "cargo", text: answer.error },
        }));
}
/** Asks as {@link readWorkspace} does; where cargo refuses, gives its words. */
async function askWorkspace({ cargo }, { manifest, cwd, toolchain }) {
    const outcome = await cargo.cargo({
        args: ["metadata", "--no-deps", "--format-version", "1", "--manifest-path", manifest],
        cwd,
        env: (0,_toolchain_js__WEBPACK_IMPORTED_MODULE_5__/* .toolchainEnvironment */ .p8)(toolchain),
    });
    return outcome.status === 0 ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((0,_core_plan_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCargoMetadata */ .zX)(outcome.stdout)) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(outcome.stderr.trim());
}
/** Gives the workspace's own crates with their source files, for attribution: those that the build took from it. */
function ownCodeOf(files, request) {
    const { artifacts, memberIds } = request;
    const { packages } = request.metadata;
    const foreign = (0,_core_plan_build_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignCrates */ .jO)(artifacts, memberIds);
    const crates = new Map();
    for (const cargoPackage of packages) {
        const sources = files.rustSources((0,_core_plan_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .packageRoot */ .Zl)(cargoPackage));
        for (const crate of (0,_core_plan_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .cratesOf */ .Y7)(cargoPackage)) {
            if (!foreign.has(crate))
                crates.set(crate, [...(crates.get(crate) ?? []), ...sources]);
        }
    }
    for (const name of request.extraCrates) {
        const crate = (0,_core_plan_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .crateName */ .v_)(name);
        crates.set(crate, crates.get(crate) ?? []);
    }
    return { crates, root: request.top, versions: (0,_core_plan_build_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .crateVersions */ .DV)(artifacts) };
}
const ProfileTable = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    profile: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ package: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({}))) }))),
});
/**
 * Names the packages for which the manifest's profiles set debug info apart: `[profile.release.package.NAME] debug = 0`
 * beats the profile's own setting (measured), and their frames would lose lines and inlining.
 */
function strippedPackages(files, metadata) {
    const text = files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(metadata.workspace_root, "Cargo.toml"));
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(ProfileTable, parseToml(text ?? ""));
    const profiles = parsed.success ? Object.values(parsed.output.profile ?? {}) : [];
    const names = profiles.flatMap((profile) => Object.entries(profile.package ?? {}).flatMap(([name, table]) => "debug" in table ? [name] : []));
    return [...new Set(names)];
}
/** cargo has read the file, so a text that is no TOML to us only costs what it says of profiles. */
function parseToml(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
    }
    catch {
        return null;
    }
}
/** Finds a package by name; null if the workspace has none. */
function packageNamed(metadata, name) {
    return metadata.packages.find((cargoPackage) => cargoPackage.name === name) ?? null;
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs/catalog.js
var catalog = __nccwpck_require__(5214);
// EXTERNAL MODULE: ./lib/core/inputs/read-settings.js + 1 modules
var read_settings = __nccwpck_require__(4050);
// EXTERNAL MODULE: ./lib/core/inputs/settings.js
var settings = __nccwpck_require__(7912);
;// CONCATENATED MODULE: ./lib/app/command-line.js
/** The command line as data: what commander reads, checked by the settings' own schema. */





const FORMATS = ["text", "markdown", "json"];
const FILE_SETTINGS = ["path", "own-crate", "top", "sort"];
/** Settings that only a comparison has. */
const COMPARING = [
    "base",
    "baseline",
    "on-missing-baseline",
    "fail-on",
    "warn-on",
    "sort",
];
/** The same on every terminal, so that help can be looked at in a test. */
const HELP_WIDTH = 80;
/** Commands that run a program: what stands after `--` are its arguments. Elsewhere `--` only ends the options. */
const RUNNING = ["check", "measure"];
/**
 * Reads a command line without the program's name.
 * @throws a usage error.
 */
function parseCommandLine(argv, version) {
    const [name = ""] = argv;
    const dashes = RUNNING.includes(name) ? argv.indexOf("--") : -1;
    const own = dashes === -1 ? argv : argv.slice(0, dashes);
    const programArgs = dashes === -1 ? null : argv.slice(dashes + 1);
    const printed = [];
    const parsed = [];
    const program = describeProgram(version, {
        programArgs,
        take: (command) => parsed.push(command),
    });
    for (const command of [program, ...program.commands]) {
        command.exitOverride().configureOutput({
            writeOut: (text) => printed.push(text),
            writeErr: () => undefined,
            outputError: () => undefined,
            getOutHelpWidth: () => HELP_WIDTH,
        });
    }
    try {
        program.parse(own, { from: "user" });
    }
    catch (cause) {
        if (!(cause instanceof CommanderError))
            throw cause;
        if (cause.exitCode === 0)
            return { kind: "text", text: printed.join("") };
        if (argv.length === 0)
            return { kind: "text", text: program.helpInformation() };
        throw commandError(cause, name);
    }
    const [command] = parsed;
    return command ?? { kind: "text", text: program.helpInformation() };
}
function describeProgram(version, reading) {
    const program = new Command("heapgate")
        .description("Memory regression checks for Rust: names the call sites whose heap use grew.")
        .version(version, "-V, --version", "print the version")
        .helpOption("-h, --help", "print this help")
        .helpCommand(false)
        .allowExcessArguments(false);
    describeCheck(program, reading);
    describeMeasure(program, reading);
    describeDiff(program, reading);
    describeView(program, reading);
    describeDemo(program, reading);
    return program;
}
function describeCheck(program, reading) {
    const command = program
        .command("check")
        .usage("[options] [-- ARGS of the measured program]")
        .description("measure the program and its base, compare, and judge");
    addSettings(command, ({ name }) => name !== "args");
    addOutput(command);
    command.option("--dry-run", "say what would be measured, and stop").action((options) => {
        reading.take({
            kind: "check",
            dryRun: options["dryRun"] === true,
            ...common(options, reading),
        });
    });
}
function describeMeasure(program, reading) {
    const command = program
        .command("measure")
        .usage("[options] [-- ARGS of the measured program]")
        .description("measure the program alone, in git or outside");
    addSettings(command, ({ name }) => name !== "args" && !COMPARING.includes(name));
    addOutput(command);
    command
        .option("--save <FILE>", "keep the measurement, for --baseline; a folder (with / at its end) for several scenarios")
        .option("--dry-run", "say what would be measured, and stop")
        .action((options) => {
        const save = options["save"];
        reading.take({
            kind: "measure",
            dryRun: options["dryRun"] === true,
            save: typeof save === "string" ? save : null,
            ...common(options, reading),
        });
    });
}
function describeDiff(program, reading) {
    const command = program
        .command("diff")
        .usage("[options] BASE HEAD")
        .description("compare two dhat profiles or saved measurements")
        .argument("[BASE]", "the file to compare with")
        .argument("[HEAD]", "the file that is judged")
        .option("--base <FILE>", "one run of the base (repeatable)", collect)
        .option("--head <FILE>", "one run of the head (repeatable)", collect);
    addSettings(command, ({ name }) => [...FILE_SETTINGS, "fail-on", "warn-on"].includes(name));
    addOutput(command);
    command.action((base, head, options) => {
        const { base: bases, head: heads, ...rest } = options;
        const sides = { base: sideFiles(base, bases), head: sideFiles(head, heads) };
        if (sides.base.length === 0 || sides.head.length === 0)
            throw missingSide();
        reading.take({ kind: "diff", ...sides, ...common(rest, reading) });
    });
}
function describeView(program, reading) {
    const command = program
        .command("view")
        .usage("[options] FILE…")
        .description("show a dhat profile (or several runs' profiles), or a saved measurement")
        .argument("<FILE...>", "the file");
    addSettings(command, ({ name }) => FILE_SETTINGS.includes(name) && name !== "sort");
    addOutput(command);
    command.action((files, options) => {
        reading.take({ kind: "view", files, ...common(options, reading) });
    });
}
function describeDemo(program, reading) {
    const command = program
        .command("demo")
        .usage("[options] [EXAMPLE]")
        .description("build an example's base and head, and find the regression that was seeded in it")
        .argument("[EXAMPLE]", "its name");
    addOutput(command);
    command.action((example, options) => {
        reading.take({ kind: "demo", example: example ?? null, ...common(options, reading) });
    });
}
function addSettings(command, wanted) {
    for (const entry of catalog/* SETTINGS */.y.filter(wanted)) {
        const repeatable = entry.value?.endsWith("…") === true;
        const value = entry.value === null ? "" : ` <${entry.value.replace("…", "")}>`;
        const fallback = entry.default === null ? "" : ` (default: ${entry.default})`;
        const option = new Option(`--${entry.name}${value}`, `${entry.effect}${repeatable ? " (repeatable)" : ""}${fallback}`);
        command.addOption(repeatable ? option.argParser(collect) : option);
    }
}
function addOutput(command) {
    command
        .addOption(new Option("--format <FORMAT>", "how to print the result (default: text)").choices(FORMATS))
        .option("--verbose", "say on stderr what is called and how long it takes");
}
/** `previous` is what earlier occurrences of the same option gave. */
function collect(value, previous) {
    return [...(previous ?? []), value];
}
function common(options, reading) {
    const given = Object.fromEntries(catalog/* SETTINGS */.y.map(({ name }) => [name, givenValue(name, options)]).filter(([, value]) => value !== undefined));
    const pick = (names) => Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
    const args = reading.programArgs === null ? {} : { args: [...reading.programArgs] };
    return {
        check: (0,read_settings/* readCheckSettings */.uF)(pick(Object.keys(settings/* CheckSettings */.wm.entries)), read_settings/* COMMAND_LINE */.rD),
        flags: (0,read_settings/* readScenarioSettings */.gO)({ ...pick(Object.keys(settings/* ScenarioSettings */.AQ.entries)), ...args }, read_settings/* COMMAND_LINE */.rD),
        format: FORMATS.find((format) => format === options["format"]) ?? "text",
        verbose: options["verbose"] === true,
    };
}
/** commander takes `--no-x` for the denial of an option `x`, which is true unless denied. */
function givenValue(name, options) {
    if (!name.startsWith("no-"))
        return options[camelCase(name)];
    return options[camelCase(name.slice("no-".length))] === false ? true : undefined;
}
function camelCase(name) {
    return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function sideFiles(operand, option) {
    const listed = Array.isArray(option) ? option.map(String) : [];
    return operand === undefined ? listed : [operand, ...listed];
}
function missingSide() {
    return (0,errors/* usageError */.Wp)({
        what: "A comparison needs a base and a head.",
        remedy: "heapgate diff BASE HEAD, or --base FILE and --head FILE for each run.",
    });
}
function commandError(cause, command) {
    const [said = "", suggestion = ""] = cause.message.replace(/^error: /, "").split("\n");
    return (0,errors/* usageError */.Wp)({
        what: `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, "")}.`,
        remedy: suggestion === "" ? adviceFor(cause, command) : suggestion.replace(/^\((.*)\)$/, "$1"),
        cause,
    });
}
function adviceFor({ code }, command) {
    if (code === "commander.unknownCommand")
        return "See `heapgate --help`.";
    return code === "commander.excessArguments" && RUNNING.includes(command)
        ? `The measured program's arguments stand after --: heapgate ${command} -- ARGS`
        : `See \`heapgate ${command} --help\`.`;
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8111);
/* harmony import */ var _collect_instrument_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4879);
/* harmony import */ var _collect_session_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2131);
/* harmony import */ var _collect_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2119);




/** Lists the scenarios with what they run and how they are measured, a block of lines each, escaped. */
async function describePlan(ports, request) {
    const { plan, metadata } = await (0,_collect_session_js__WEBPACK_IMPORTED_MODULE_2__/* .planSession */ .wk)(ports, request);
    ports.progress.end();
    const described = plan.scenarios
        .map((scenario) => {
        const cargoPackage = (0,_collect_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .packageNamed */ .Oc)(metadata, scenario.target.package);
        const choice = (0,_collect_instrument_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseInstrument */ .l)(scenario, cargoPackage === null ? [] : [cargoPackage]);
        const rows = [
            [
                "program",
                `${scenario.target.kind} ${scenario.target.name} of ${scenario.target.package}`,
            ],
            ["arguments", JSON.stringify(scenario.args)],
            ["dhat by", choice.kind === "feature" ? `the feature ${choice.feature}` : "the probe"],
            ["runs", String(scenario.runs)],
            ["fails on", listLimits(scenario.failOn)],
            ["warns on", listLimits(scenario.warnOn)],
        ];
        return [
            scenario.name,
            ...rows.map(([name = "", value]) => `  ${name.padEnd(10)} ${value}`),
        ].join("\n");
    })
        .join("\n\n");
    return (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePreformatted */ .xm)(described);
}
function listLimits(limits) {
    return limits.length === 0 ? "nothing" : limits.map(({ text }) => text).join("; ");
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8111);


/**
 * Writes an error for a person: what happened, where, what to do now. A bug of ours keeps its stack. Errors hold what
 * programs printed: its lines and columns stay, its control characters must not reach the terminal.
 */
function renderError(error) {
    return `${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePreformatted */ .xm)(describeError(error))}\n`;
}
function describeError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$)
        return `heapgate: ${error.message}`;
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HeapgateError */ .GV) {
        const where = error.where === null ? [] : [`  at ${error.where}`];
        const remedy = error.remedy === "" ? [] : [error.remedy];
        return [`heapgate: ${error.message}`, ...where, ...quoted(error), ...remedy].join("\n");
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `heapgate: This is a bug of heapgate's own. Please report it with these lines:\n${stack}`;
}
/** Advice comes last: it is what one reads first above the prompt. */
function quoted({ said, remedy }) {
    if (said === null)
        return [];
    return [`${said.by} said:`, said.text, ...(remedy === "" ? [] : [""])];
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ timePorts)
/* harmony export */ });
/** Wraps the ports that wait for other programs. They are called one after the other, so that the times add up. */
function timePorts(ports) {
    let waited = 0;
    const timed = (call) => async (argument) => {
        const started = ports.clock.now();
        try {
            return await call(argument);
        }
        finally {
            waited += ports.clock.now() - started;
        }
    };
    return {
        ports: {
            ...ports,
            cargo: { cargo: timed(ports.cargo.cargo), rustc: timed(ports.cargo.rustc) },
            programs: { run: timed(ports.programs.run) },
        },
        outside: () => waited,
    };
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DZ: () => (/* binding */ linkToCommit),
  d3: () => (/* binding */ renderCheck),
  "in": () => (/* binding */ renderDiff),
  PJ: () => (/* binding */ renderMeasured),
  qi: () => (/* binding */ renderView)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __nccwpck_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/markdown.js + 2 modules
var markdown = __nccwpck_require__(2889);
// EXTERNAL MODULE: ./lib/core/report/markdown-parts.js
var markdown_parts = __nccwpck_require__(6406);
// EXTERNAL MODULE: ./lib/core/report/markdown-sites.js
var markdown_sites = __nccwpck_require__(7196);
// EXTERNAL MODULE: ./lib/core/report/measurement-view.js
var measurement_view = __nccwpck_require__(5570);
;// CONCATENATED MODULE: ./lib/core/report/markdown-measurement.js



/** Renders a measurement as GitHub Markdown. */
function renderMeasurementMarkdown(measurement, options) {
    const view = (0,measurement_view/* viewMeasurement */.w)(measurement, options);
    return (0,markdown_parts/* joinParts */.nn)([
        view.subject.map(markdown_parts/* markdownPhrase */.jV).join(" · "),
        view.totals.map(totalItem).join("\n"),
        (0,markdown_sites/* shareTable */.mu)(view, options.link),
        (0,markdown_sites/* shareStacks */.RG)(view),
        (0,markdown_parts/* markdownNotes */.pw)(view.notes),
    ]);
}
function totalItem({ label, amount, blocks, exactly, remark }) {
    const details = [
        ...(blocks === null ? [] : [`in ${blocks}`]),
        ...(remark === null ? [] : [remark]),
    ];
    return `- ${[label, `**${(0,markdown_parts/* hovering */.lv)(amount, exactly)}**`, ...details].join(" ")}`;
}

// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __nccwpck_require__(8111);
// EXTERNAL MODULE: ./lib/core/report/phrase.js
var report_phrase = __nccwpck_require__(6269);
// EXTERNAL MODULE: ./lib/core/report/scenario-view.js
var scenario_view = __nccwpck_require__(2314);
// EXTERNAL MODULE: ./lib/core/report/sentences.js + 1 modules
var sentences = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __nccwpck_require__(4668);
;// CONCATENATED MODULE: ./lib/core/report/terminal-layout.js
/** Lines and columns of terminal text, measured in terminal columns. The texts are escaped already. */

const GAP = "  ";
/** Aligns rows in columns, as many as fit. Lines have no blanks at their end. */
function alignColumns(table) {
    const widths = table.columns.map((_, index) => Math.max(...table.rows.map((row) => (0,string_width/* default */.A)(row[index]?.text ?? ""))));
    const shown = columnsThatFit(table, widths);
    return table.rows.map((row) => shown
        .map((index) => {
        const { text, paint } = row[index] ?? { text: "", paint: String };
        const space = " ".repeat((widths[index] ?? 0) - (0,string_width/* default */.A)(text));
        const painted = text === "" ? "" : paint(text);
        return table.columns[index]?.align === "right" ? space + painted : painted + space;
    })
        .join(GAP)
        .trimEnd());
}
/**
 * Breaks prose into lines of at most `width` columns, at blanks where there are any. The first line is as wide as the
 * others: whoever puts a mark before it takes its width off.
 */
function wrapText(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((long) => breakWord(long, width))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if ((0,string_width/* default */.A)(longer) <= width) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = word;
    }
    return [...lines, line];
}
/** Puts cells one after the other, on as many lines as it takes. A cell wider than a line has a line of its own. */
function packCells(cells, { separator, width }) {
    const lines = [];
    let used = 0;
    for (const cell of cells) {
        const added = (0,string_width/* default */.A)(separator) + (0,string_width/* default */.A)(cell.text);
        const line = lines.at(-1);
        if (line !== undefined && used + added <= width) {
            line.push(cell);
            used += added;
            continue;
        }
        lines.push([cell]);
        used = (0,string_width/* default */.A)(cell.text);
    }
    return lines.map((line) => line.map(({ text, paint }) => paint(text)).join(separator));
}
function columnsThatFit(table, widths) {
    let shown = widths.flatMap((width, index) => (width === 0 ? [] : [index]));
    while (widthOf(shown, widths) > table.width) {
        const droppable = shown.filter((index) => table.columns[index]?.drop != null);
        if (droppable.length === 0)
            break;
        const first = droppable.reduce((least, index) => (table.columns[index]?.drop ?? 0) < (table.columns[least]?.drop ?? 0) ? index : least);
        shown = shown.filter((index) => index !== first);
    }
    return shown;
}
function widthOf(shown, widths) {
    return shown.reduce((sum, index) => sum + (widths[index] ?? 0), (shown.length - 1) * GAP.length);
}
function breakWord(word, width) {
    if ((0,string_width/* default */.A)(word) <= width)
        return [word];
    const parts = [];
    let part = "";
    let used = 0;
    for (const character of word) {
        const added = (0,string_width/* default */.A)(character);
        if (used + added > width) {
            parts.push(part);
            part = "";
            used = 0;
        }
        part += character;
        used += added;
    }
    return [...parts, part];
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
// EXTERNAL MODULE: ./lib/core/report/shorten-symbol.js
var shorten_symbol = __nccwpck_require__(3972);
;// CONCATENATED MODULE: ./lib/core/report/terminal-style.js
/** How terminal text looks. Colour repeats what signs and marks say already: nothing depends on it. */



/** The signs that verdicts have without colour. */
const SIGN = {
    pass: "✓",
    warn: "!",
    fail: "✗",
    "not-comparable": "?",
};
/** Takes up a pen; without colour its paints leave text as it is. */
function makePen(options) {
    const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(options.colour);
    return {
        ...options,
        style: {
            strong: bold,
            dim,
            plain: String,
            direction: { up: red, down: green, level: dim },
            verdict: { pass: green, warn: yellow, fail: red, "not-comparable": cyan },
        },
    };
}
/** Writes a phrase for a terminal; symbols wider than `width` are shortened. */
function terminalPhrase(phrase, width) {
    return phrase
        .map(({ kind, text }) => (kind === "code" ? terminalSymbol(text, width) : (0,report_escape/* escapeTerminal */.en)(text)))
        .join("");
}
/** Writes a symbol for a terminal in at most `width` columns. */
function terminalSymbol(symbol, width) {
    return (0,report_escape/* escapeTerminal */.en)((0,shorten_symbol/* shortenSymbol */.o)((0,report_escape/* visibleText */.Q6)(symbol), width));
}
/** Writes any other text from outside in at most `width` columns. */
function terminalText(text, width) {
    return (0,report_escape/* escapeTerminal */.en)((0,shorten_symbol/* shortenText */.B)((0,report_escape/* visibleText */.Q6)(text), width));
}

;// CONCATENATED MODULE: ./lib/core/report/terminal-parts.js




/** What all parts are indented by, the headline's sign but for. */
const INDENT = "  ";
/** Joins parts with an empty line between them; empty parts leave none. */
function joinParts(parts) {
    const shown = parts.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.map(report_escape/* breakCommand */.hY).join("\n")).join("\n\n")}\n`;
}
/** The claim behind the verdict's sign, and its evidence below. */
function headlineLines(headline, verdict, pen) {
    const { strong, plain, verdict: paints } = pen.style;
    const [first = "", ...rest] = phraseLines(headline.claim, pen, strong);
    const sign = paints[verdict](SIGN[verdict]);
    const evidence = headline.evidence.length === 0 ? [] : phraseLines(headline.evidence, pen, plain);
    return [`${sign} ${first.slice(INDENT.length)}`, ...rest, ...evidence];
}
/** A phrase in as many lines as it takes. */
function phraseLines(phrase, pen, paint) {
    const width = pen.width - INDENT.length;
    return wrapText(terminalPhrase(phrase, width), width).map((line) => INDENT + paint(line));
}
/** Phrases one after the other, with dots between them. */
function joinPhrases(phrases) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [(0,report_phrase/* words */.aL)(" · "), ...phrase]));
}
/** Notes with their remedies. */
function noteLines(notes, pen) {
    return notes.flatMap(({ message, remedy }) => [
        ...phraseLines([(0,report_phrase/* words */.aL)(`note: ${message}`)], pen, pen.style.plain),
        ...(remedy === null ? [] : phraseLines([(0,report_phrase/* words */.aL)(remedy)], pen, pen.style.dim)),
    ]);
}
/** Where the numbers come from, and the command that prints them again. */
function footerLines({ provenance, reproduce, }, pen) {
    return [
        ...phraseLines(joinPhrases(provenance), pen, pen.style.dim),
        ...(reproduce === null
            ? []
            : [`${INDENT}reproduce: ${(0,report_escape/* escapeTerminal */.en)(reproduce, report_escape/* LONGEST_COMMAND */.nG)}`]),
    ];
}

// EXTERNAL MODULE: ./lib/core/report/site-list.js
var site_list = __nccwpck_require__(1048);
;// CONCATENATED MODULE: ./lib/core/report/terminal-sites.js
/** Call sites for a terminal: a line for the function and one for its place, so that they fit any width. */








/** Callers shown of the call site that grew most: more is in the other formats. */
const CALLERS = 4;
/** The call sites that changed; the one that grew most with its callers. */
function siteLines(list, pen) {
    if (list.rows.length === 0)
        return omittedLines(list.omitted, pen);
    const entries = list.rows.map((row, index) => ({
        site: row,
        amount: row.change.delta,
        paint: pen.style.direction[row.change.direction],
        detail: row.change.range,
        callers: index === 0 && row.change.direction === "up" ? row.callers.slice(0, CALLERS) : [],
    }));
    return [
        `${INDENT}${pen.style.strong(`Call sites by change of ${(0,scenario_view/* labelOf */.Wy)(list.metric)}`)}`,
        ...entryLines(entries, pen),
        ...omittedLines(list.omitted, pen),
    ];
}
/** The largest call sites of a measurement. */
function shareLines(view, pen) {
    if (view.sites.length === 0)
        return [];
    const entries = view.sites.map((site) => ({
        site,
        amount: site.amount,
        paint: pen.style.plain,
        detail: site.share,
        callers: [],
    }));
    return [
        `${INDENT}${pen.style.strong(`Call sites by ${(0,scenario_view/* labelOf */.Wy)(view.metric)}`)}`,
        ...entryLines(entries, pen),
        ...omittedLines(view.omitted === null ? [] : [view.omitted], pen),
    ];
}
function entryLines(entries, pen) {
    const widest = Math.max(...entries.map(({ amount }) => (0,string_width/* default */.A)(amount)));
    return entries.flatMap((entry) => {
        const amount = " ".repeat(widest - (0,string_width/* default */.A)(entry.amount)) + entry.paint(entry.amount);
        const room = pen.width - 2 * INDENT.length - widest;
        const [first = "", ...rest] = describeEntry(entry, room, pen);
        const indent = " ".repeat(widest + 2 * INDENT.length);
        return [`${INDENT}${amount}${INDENT}${first}`, ...rest.map((line) => indent + line)];
    });
}
/** The function, what there is to say of it, the callers; each line at most `room` columns wide. */
function describeEntry({ site, detail, callers }, room, pen) {
    const { dim, strong, plain } = pen.style;
    const pieces = [
        ...placeCells(site, room, pen),
        { text: detail, paint: plain },
        ...site.remarks.map((remark) => ({
            text: (0,shorten_symbol/* shortenText */.B)(terminalPhrase(remark, room - "through ".length), room),
            paint: dim,
        })),
    ];
    return [
        strong(terminalSymbol(site.symbol, room)),
        ...packCells(pieces, { separator: " · ", width: room }),
        ...callers.map((frame) => dim(`← ${terminalText(frame, room - "← ".length)}`)),
    ];
}
/** "src/store.rs:88", linked where there is an address. */
function placeCells(site, room, pen) {
    const place = (0,site_list/* placeOf */.$t)(site);
    if (place === null)
        return [];
    const target = (0,site_list/* addressOf */.ci)(site, pen.hyperlink);
    const paint = (text) => target === null ? text : `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
    return [{ text: terminalText(place, room), paint }];
}
function omittedLines(omitted, pen) {
    return omitted.flatMap((text) => phraseLines([(0,report_phrase/* words */.aL)(text)], pen, pen.style.dim));
}

// EXTERNAL MODULE: ./lib/core/report/view.js
var report_view = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./lib/core/report/terminal.js










/**
 * Renders a check's report for a terminal of `width` columns. No line is wider, but for the command that prints the
 * numbers again: a terminal that breaks it still copies it whole.
 */
function renderTerminal(report, options) {
    const pen = makePen(options);
    const view = (0,report_view/* viewCheck */.a)(report);
    const loud = view.scenarios.filter((scenario) => !(0,scenario_view/* isQuiet */.rM)(scenario));
    const isOnly = view.scenarios.length === 1;
    return joinParts([
        headlineLines(view.headline, view.verdict, pen),
        ...loud.flatMap((scenario) => [
            isOnly ? [] : titleLines(scenario, scenario === loud[0], pen),
            ...scenarioParts(scenario, report, pen),
        ]),
        isOnly ? [] : quietLines(view.scenarios, pen),
        noteLines(view.notes, pen),
        footerLines(view, pen),
    ]);
}
/** A scenario's numbers and call sites. */
function scenarioParts(scenario, { top, sortBy }, pen) {
    if (scenario.sites !== null)
        return [metricLines(scenario, pen), siteLines(scenario.sites, pen)];
    const view = (0,measurement_view/* viewMeasurement */.w)(scenario.report.head, { notes: [], top, sortBy });
    return [metricLines(scenario, pen), shareLines(view, pen)];
}
const COLUMNS = [
    { align: "left", drop: null },
    { align: "right", drop: 1 },
    { align: "right", drop: 4 },
    { align: "right", drop: null },
    { align: "right", drop: 2 },
    { align: "left", drop: 3 },
];
/** The metrics in columns, verdict signs before them. */
function metricLines({ metrics, report }, pen) {
    const { style, width } = pen;
    const titles = report.comparison === null ? ["", "", "head"] : ["", "base", "head", "change"];
    const head = titles.map((text) => ({ text, paint: style.dim }));
    const rows = [head, ...metrics.map((row) => metricCells(row, pen))];
    return alignColumns({ columns: COLUMNS, rows, width: width - INDENT.length }).map((line, index) => signOf(metrics[index - 1], pen) + line);
}
function metricCells({ label, change, head, remarks }, pen) {
    const { plain, dim, direction } = pen.style;
    return [
        { text: label, paint: plain },
        { text: change?.base ?? "", paint: plain },
        { text: change?.head ?? head, paint: plain },
        { text: change?.delta ?? "", paint: direction[change?.direction ?? "level"] },
        { text: change?.percent ?? "", paint: dim },
        { text: (0,report_escape/* escapeTerminal */.en)(remarks.join(", ")), paint: dim },
    ];
}
/** As wide as the indentation, whose place it takes. */
function signOf(row, pen) {
    if (row === undefined || !(0,scenario_view/* isLimitPassed */.yM)(row.verdict))
        return INDENT;
    return `${pen.style.verdict[row.verdict](SIGN[row.verdict])} `;
}
/** A scenario's name, with what happened there unless the report's headline said it. */
function titleLines(scenario, isSaid, pen) {
    const name = (0,report_phrase/* code */.aY)(scenario.name);
    const said = { claim: [name], evidence: [] };
    const { claim, evidence } = (0,sentences/* writeScenarioHeadline */.UC)(scenario);
    const title = isSaid ? said : { claim: [name, (0,report_phrase/* words */.aL)(": "), ...claim], evidence };
    return headlineLines(title, scenario.verdict, pen);
}
function quietLines(scenarios, pen) {
    const names = scenarios.filter(scenario_view/* isQuiet */.rM).flatMap(({ name }) => [(0,report_phrase/* words */.aL)(", "), (0,report_phrase/* code */.aY)(name)]);
    if (names.length === 0)
        return [];
    return phraseLines([(0,report_phrase/* words */.aL)("No change: "), ...names.slice(1)], pen, pen.style.plain);
}

;// CONCATENATED MODULE: ./lib/core/report/terminal-measurement.js





/** Renders a measurement for a terminal of `width` columns. */
function renderMeasurementTerminal(measurement, options) {
    const pen = makePen(options);
    const view = (0,measurement_view/* viewMeasurement */.w)(measurement, options);
    return joinParts([
        phraseLines(joinPhrases(view.subject), pen, pen.style.strong),
        totalLines(view.totals, pen),
        shareLines(view, pen),
        noteLines(view.notes, pen),
    ]);
}
function totalLines(totals, pen) {
    const columns = [
        { align: "left", drop: null },
        { align: "right", drop: null },
        { align: "left", drop: 2 },
        { align: "left", drop: 1 },
    ];
    const rows = totals.map((total) => totalCells(total, pen));
    return alignColumns({ columns, rows, width: pen.width - INDENT.length }).map((line) => INDENT + line);
}
function totalCells({ label, amount, blocks, remark }, pen) {
    const { plain, strong, dim } = pen.style;
    return [
        { text: label, paint: plain },
        { text: amount, paint: strong },
        { text: blocks === null ? "" : `in ${blocks}`, paint: plain },
        { text: remark ?? "", paint: dim },
    ];
}

;// CONCATENATED MODULE: ./lib/app/render-output.js
/** A command's result in the format that was asked for. */







/** Renders a check. */
function renderCheck(report, options) {
    if (options.format === "json")
        return (0,json/* checkJson */.Zs)(report);
    return renderReport(report, options);
}
/** Renders a comparison of files: as JSON one comparison, else as a check of one scenario. */
function renderDiff(report, options) {
    const [scenario] = report.scenarios;
    if (options.format === "json" && scenario !== undefined)
        return (0,json/* comparisonJson */.s)(scenario, report.sortBy);
    return renderReport(report, options);
}
/** Renders what `measure` found, a scenario after the other. */
function renderMeasured(scenarios, options) {
    if (options.format === "json")
        return (0,json/* measureJson */.j1)(scenarios);
    return scenarios.map((measured) => renderMeasurement(measured, options)).join("\n");
}
/** Renders what `view` read. */
function renderView(measured, options) {
    return options.format === "json" ? (0,json/* viewJson */.k_)(measured) : renderMeasurement(measured, options);
}
/** Links to GitHub at a commit; none without an address. */
function linkToCommit(address, commit) {
    if (address === null || commit === null)
        return () => null;
    return (file, line) => {
        const path = file.split("/").map(encodeURIComponent).join("/");
        return `${address}/blob/${commit}/${path}${line === null ? "" : `#L${line}`}`;
    };
}
function renderMeasurement({ measurement, notes }, options) {
    const shown = { top: options.sites, notes };
    return options.format === "markdown"
        ? renderMeasurementMarkdown(measurement, { ...shown, link: options.link })
        : renderMeasurementTerminal(measurement, { ...shown, ...terminalOptions(options) });
}
function renderReport(report, options) {
    return options.format === "markdown"
        ? (0,markdown/* renderMarkdown */.G)(report, { link: options.link })
        : renderTerminal(report, terminalOptions(options));
}
function terminalOptions({ screen, top }) {
    const hyperlink = (file) => screen.hyperlinks && top !== null ? (0,external_node_url_namespaceObject.pathToFileURL)((0,external_node_path_.join)(top, file)).href : null;
    return { width: screen.width, colour: screen.colour, hyperlink };
}


/***/ }),

/***/ 6025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/judge/judge.js + 3 modules
var judge = __nccwpck_require__(8275);
;// CONCATENATED MODULE: ./lib/core/report/web-address.js
/** Where a repository can be looked at. */
/**
 * Gives the web address of a remote's URL: `git@github.com:owner/name.git` and `https://github.com/owner/name` alike,
 * without the secrets that a URL may hold; null for any other host or form.
 */
function webAddressOf(url) {
    const match = /^(?:https:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "");
    return match === null ? null : `https://${match[1]}/${match[2]}/${match[3]}`;
}

// EXTERNAL MODULE: ./lib/core/baseline/measurement.js
var measurement = __nccwpck_require__(7747);
// EXTERNAL MODULE: ./lib/core/baseline/measurement-file.js + 1 modules
var measurement_file = __nccwpck_require__(869);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs/defaults.js
var defaults = __nccwpck_require__(3519);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./lib/app/collect/base-failure.js
var base_failure = __nccwpck_require__(7118);
;// CONCATENATED MODULE: ./lib/app/collect/keep-newest.js
/** Folders of commits in the store: those that were used last stay, the others go. */

/**
 * Notes that a commit's folder is used, and removes the folders of all but the commits that were used last; gives their
 * names. The order of use is in a file of names beside them, newest first; what is not named for a commit is left alone.
 */
function keepNewest(files, folder, { used, count }) {
    const order = (0,external_node_path_.join)(folder, "order.txt");
    const known = (files.readText(order) ?? "").split("\n");
    const present = files.list(folder).filter((name) => /^[0-9a-f]{40,64}$/.test(name));
    const others = known.filter((name) => name !== used && present.includes(name));
    const newest = [used, ...others].slice(0, count);
    const dropped = present.filter((name) => !newest.includes(name));
    for (const name of dropped)
        files.remove((0,external_node_path_.join)(folder, name));
    files.write(order, newest.join("\n"));
    return dropped;
}

// EXTERNAL MODULE: ./lib/app/collect/workspace.js
var workspace = __nccwpck_require__(2119);
;// CONCATENATED MODULE: ./lib/app/collect/base-tree.js
/** The base's source tree, laid out beside the user's. */



/** How many scratch clones are kept for later checks. */
const KEPT = 3;
/** Lays a base commit out, or finds it laid out; gives its tree and the submodules that were missing. */
async function layOutBase(ports, request) {
    const { files, git, progress } = ports;
    const { head, store, commit } = request;
    // In a folder of head's name: dhat keeps three components of a path, and for src/main.rs the first is that folder.
    const destination = (0,external_node_path_.join)(store.baseTrees, commit, (0,external_node_path_.basename)(head.top));
    const complete = (0,external_node_path_.join)(destination, ".git", "heapgate-complete");
    let missingSubmodules = [];
    if (!files.exists(complete)) {
        progress.phase(`laying out ${commit.slice(0, 9)}`);
        files.remove(destination);
        missingSubmodules = await git.layOut({ top: head.top, commit, destination });
        // What is missing may be there the next time.
        if (missingSubmodules.length === 0)
            files.write(complete, "");
    }
    for (const dropped of keepNewest(files, store.baseTrees, { used: commit, count: KEPT })) {
        files.remove((0,external_node_path_.join)(store.wrappers, dropped));
    }
    const tree = {
        side: "base",
        top: destination,
        directory: (0,external_node_path_.join)(destination, (0,external_node_path_.relative)(head.top, head.directory)),
        commit,
        dirty: false,
    };
    return { tree, missingSubmodules };
}
/**
 * Reads a base tree's workspace; null where the commit has no Rust package. Never the user's own, which lies above it.
 *
 * cargo looks there too, and refuses a package that stood alone at the base if head's root has become a workspace. So
 * the scratch clone's manifest then says that it is one as well, which changes nothing of what is built.
 */
async function readBaseWorkspace(ports, request) {
    const { files } = ports;
    const { head, base, toolchain } = request;
    const manifest = (0,workspace/* findManifest */.J9)(files, base.directory, base.top);
    if (manifest === null)
        return null;
    const asked = { manifest, cwd: head.directory, toolchain };
    const answer = await (0,workspace/* askWorkspace */.Pi)(ports, asked);
    if (answer.ok)
        return answer.value;
    if (answer.error.includes(STANDS_IN_ANOTHER)) {
        files.write(manifest, `${files.readText(manifest)}\n[workspace]\n`);
    }
    return (0,workspace/* readWorkspace */.iF)(ports, asked);
}
const STANDS_IN_ANOTHER = "current package believes it's in a workspace when it's not";

;// CONCATENATED MODULE: ./lib/core/plan/base-choice.js
/** The refs that may be the default branch, the likeliest first: that of the remote, else one of a usual name. */
function defaultBranches(remoteHead) {
    return [
        ...(remoteHead === null ? [] : [remoteHead]),
        "refs/remotes/origin/main",
        "refs/remotes/origin/master",
        "refs/heads/main",
        "refs/heads/master",
    ];
}
/**
 * Chooses the base where none was named: the merge base with the branch that the work goes to; if that is HEAD itself,
 * HEAD for a tree with changes, else its parent. null where there is none.
 */
function chooseBase({ head, dirty, mergeBase, branch, parent, }) {
    if (mergeBase !== null && mergeBase !== head) {
        return { commit: mergeBase, why: `merge base with ${branch}` };
    }
    if (dirty)
        return { commit: head, why: "HEAD, without the changes in the work tree" };
    return parentChoice(parent);
}
/**
 * Plans the base of the commit that is built in a workflow, so that other people's commits never count: of a pull
 * request's merge ref the first parent, which is the base branch as it was merged with; of a push what the branch was at
 * before; of a merge group what it is built on; else the first parent.
 */
function planBase(event, head) {
    const { commit, parents } = head;
    const parent = parentChoice(parents[0] ?? null);
    switch (event.kind) {
        case "pull_request": {
            const [base, merged] = parents;
            return base !== undefined && merged === event.headCommit
                ? known({ commit: base, why: `${event.baseBranch} before this pull request` })
                : { kind: "merge-base", event };
        }
        case "push": {
            if (event.before === null || event.before === commit)
                break;
            const before = { commit: event.before, why: "the branch before this push" };
            return parents.includes(event.before)
                ? known(before)
                : { kind: "ancestor", before, otherwise: parent };
        }
        case "merge_group":
            return known({ commit: event.baseCommit, why: "the base of this merge group" });
        case "schedule":
        case "workflow_dispatch":
            break;
    }
    return parent === null ? { kind: "none" } : known(parent);
}
function known(choice) {
    return { kind: "known", choice };
}
/** HEAD's first parent as the base; null at the first commit. */
function parentChoice(parent) {
    return parent === null ? null : { commit: parent, why: "HEAD's parent" };
}

;// CONCATENATED MODULE: ./lib/app/collect/event-base.js
/** The base commit of a run in a workflow, whose clone may lack it: what is needed is fetched, and no more. */


/**
 * Finds the base that {@link planBase} means, and fetches it; null: HEAD is the first commit. The error is what git said
 * when it could not fetch.
 */
async function findEventBase(git, head, event) {
    const parents = await git.parents(head.top, head.commit);
    const plan = planBase(event, { commit: head.commit, parents });
    const [parent = null] = parents;
    switch (plan.kind) {
        case "none":
            return (0,result.ok)(null);
        case "known":
            return fetched(git, head.top, plan.choice);
        case "ancestor":
            return findBefore(git, head, plan);
        case "merge-base":
            return findMergeBase(git, head, { event: plan.event, parent });
    }
}
/**
 * Fetches a commit, if it is not there; without its history where the clone has none either. Gives null, or what git said
 * when it failed.
 */
async function fetchCommit(git, top, commit) {
    if ((await git.commit(top, commit)) !== null)
        return null;
    return git.fetch({ top, refs: [commit], depth: (await git.isShallow(top)) ? 1 : "all" });
}
async function fetched(git, top, choice) {
    if (choice === null)
        return (0,result.ok)(null);
    const said = await fetchCommit(git, top, choice.commit);
    return said === null ? (0,result.ok)(choice) : (0,result/* err */._)(said);
}
async function findBefore(git, { top, commit }, { before, otherwise }) {
    const find = async () => ((await git.isAncestor(top, before.commit, commit)) ? before : null);
    const here = await find();
    const isKnown = here !== null || !(await git.isShallow(top));
    const found = isKnown ? (0,result.ok)(here) : await deepen(git, { top, refs: [commit], find });
    return found.ok ? fetched(git, top, found.value ?? otherwise) : found;
}
async function findMergeBase(git, { top, commit }, { event, parent }) {
    const branch = event.baseBranch;
    const tip = `refs/remotes/origin/${branch}`;
    const refs = [`+refs/heads/${branch}:${tip}`, ...proofOfOrigin(event)];
    const find = () => git.mergeBase(top, commit, tip);
    const hasBranch = async () => !event.isFork && (await git.commit(top, tip)) !== null;
    const found = (await git.isShallow(top))
        ? await deepen(git, { top, refs: [commit, ...refs], find })
        : await findInWhole(git, { top, refs: (await hasBranch()) ? [] : refs, find });
    if (!found.ok)
        return found;
    const facts = { head: commit, dirty: false, mergeBase: found.value, branch, parent };
    return fetched(git, top, chooseBase(facts));
}
/**
 * A ref that only the repository has that the pull request is for. If the fork was checked out, fetching fails for it:
 * a fork's branch of the same name is often old, and what others did since would count.
 */
function proofOfOrigin({ isFork, number }) {
    return isFork ? [`refs/pull/${number}/head`] : [];
}
/** A whole clone has the branch as well, as it was when the clone was made, or lacks that alone. */
async function findInWhole(git, { top, refs, find }) {
    const said = refs.length === 0 ? null : await git.fetch({ top, refs, depth: "all" });
    return said === null ? (0,result.ok)(await find()) : (0,result/* err */._)(said);
}
/** Most branches and pushes are short, and a whole history may be large. */
const DEPTHS = [50, 1_000, "all"];
/** Fetches more and more of a history that was cut off, until what is looked for is in it. */
async function deepen(git, { top, refs, find }) {
    for (const depth of DEPTHS) {
        const said = await git.fetch({ top, refs, depth });
        if (said !== null)
            return (0,result/* err */._)(said);
        const found = await find();
        if (found !== null || !(await git.isShallow(top)))
            return (0,result.ok)(found);
    }
    return (0,result.ok)(null);
}

;// CONCATENATED MODULE: ./lib/app/collect/find-base.js
/** The commit to compare with, or why there is none. */




/**
 * Finds the commit to compare with: the named one, else by the rules of `planBase` in a workflow and of `chooseBase`
 * elsewhere. The note is for where there is none: outside git, at the first commit, with a history that was cut off.
 * @throws a usage error for a ref that names no commit, in a workflow with git's words.
 */
async function findBase({ git, progress }, { head, ref, event }) {
    const { top, commit, dirty } = head;
    if (commit === null)
        return (0,result/* err */._)(OUTSIDE_GIT);
    progress.phase("looking for the base");
    if (ref !== null)
        return (0,result.ok)(await findNamed(git, { top, ref, mayFetch: event !== null }));
    if (event === null)
        return findLocalBase(git, { top, commit, dirty });
    const found = await findEventBase(git, { top, commit }, event);
    if (!found.ok)
        return (0,result/* err */._)(notFetched(found.error));
    return found.value === null ? (0,result/* err */._)(FIRST_COMMIT) : (0,result.ok)(found.value);
}
/**
 * Fetches the newest commit of a pull request where only its merge is checked out, so that their files can be compared.
 * Without it nothing is said beside their lines, and that is all.
 */
async function fetchHeadCommit({ git }, top, event) {
    if (event?.kind === "pull_request")
        await fetchCommit(git, top, event.headCommit);
}
async function findNamed(git, { top, ref, mayFetch }) {
    const here = await git.commit(top, ref);
    if (here !== null)
        return { commit: here, why: ref };
    if (mayFetch)
        return { commit: await fetchNamed(git, top, ref), why: ref };
    throw (0,errors/* usageError */.Wp)({
        what: `There is no commit "${ref}".`,
        where: top,
        remedy: (await git.isShallow(top))
            ? `The history was cut off when it was cloned. ${UNSHALLOW}`
            : "Fetch it, or name another: --base REF.",
    });
}
/** What is `origin/main` here is `main` there. */
async function fetchNamed(git, top, ref) {
    const refs = [ref.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, "")];
    const said = await git.fetch({ top, refs, depth: (await git.isShallow(top)) ? 1 : "all" });
    const fetched = said === null ? await git.commit(top, "FETCH_HEAD") : null;
    if (fetched !== null)
        return fetched;
    throw (0,errors/* usageError */.Wp)({
        what: `There is no commit "${ref}" in this clone, and git could not fetch it.`,
        where: top,
        remedy: `Name another in the input base, or let actions/checkout fetch all of the history:\n\n  ${WHOLE_HISTORY}`,
        said: said === null ? null : { by: "git", text: said },
    });
}
async function findLocalBase(git, { top, commit, dirty }) {
    const tip = await defaultTip(git, top);
    const mergeBase = tip === null ? null : await git.mergeBase(top, commit, tip);
    const isShallow = await git.isShallow(top);
    // What has no merge base in a part of the history may have one in the rest.
    if (tip !== null && mergeBase === null && isShallow)
        return (0,result/* err */._)(CUT_OFF);
    const parent = await git.commit(top, `${commit}^1`);
    const branch = "the default branch";
    const choice = chooseBase({ head: commit, dirty, mergeBase, branch, parent });
    if (choice !== null)
        return (0,result.ok)(choice);
    return (0,result/* err */._)(isShallow ? CUT_OFF : { ...FIRST_COMMIT, remedy: COMPARE_WITH_SAVED });
}
async function defaultTip(git, top) {
    for (const ref of defaultBranches(await git.remoteHead(top))) {
        const tip = await git.commit(top, ref);
        if (tip !== null)
            return tip;
    }
    return null;
}
/** How to get the history that a shallow clone lacks. */
const UNSHALLOW = "Fetch the rest:\n\n  git fetch --unshallow";
/** The same, for a workflow. */
const WHOLE_HISTORY = "with: { fetch-depth: 0 }";
const COMPARE_WITH_SAVED = "Compare with a saved measurement: --baseline FILE, made by `heapgate measure --save FILE`.";
const OUTSIDE_GIT = {
    code: "no-base-commit",
    message: "There is no commit in git here, so there is no base.",
    remedy: COMPARE_WITH_SAVED,
};
const FIRST_COMMIT = {
    code: "no-base-commit",
    message: "This is the first commit: there is no base.",
    remedy: null,
};
const CUT_OFF = {
    code: "shallow-history",
    message: "The history was cut off when it was cloned, and the base is not in it.",
    remedy: UNSHALLOW,
};
/** git's words stand in the middle, where a report cuts what is too long. */
function notFetched(said) {
    return {
        code: "base-not-fetched",
        message: `The base is not in this clone, and git could not fetch it: ${said}`,
        remedy: `Let actions/checkout fetch all of the history, of this repository and not of a fork: ${WHOLE_HISTORY}`,
    };
}

// EXTERNAL MODULE: ./lib/app/collect/session.js + 4 modules
var session = __nccwpck_require__(2131);
;// CONCATENATED MODULE: ./lib/app/baseline.js
/** Where the base's numbers come from. */










/**
 * Finds the baseline that `--baseline` and `--base` ask for.
 * @throws usage errors: a path or ref that is not there, a base that is asked for outside git.
 */
async function findBaseline(ports, session) {
    const { base = null, baseline = defaults/* CHECK_DEFAULTS */.g.baseline } = session.plan.check;
    if (baseline === "none")
        return none("baseline-none", "No baseline was asked for.", null);
    if (baseline !== "auto" && baseline !== "measure") {
        const path = (0,external_node_path_.resolve)(session.invokedIn, baseline);
        if (ports.files.exists(path))
            return { kind: "file", path };
        throw (0,errors/* usageError */.Wp)({
            what: `There is no baseline "${baseline}".`,
            where: path,
            remedy: "Name a file or folder that `heapgate measure --save` wrote, or one of: auto, measure, none.",
        });
    }
    const { head, event } = session;
    if (head.commit === null && (base !== null || baseline === "measure")) {
        throw (0,errors/* usageError */.Wp)({
            what: "There is no commit in git here to take the base from.",
            where: head.directory,
            remedy: "Compare with a saved measurement: --baseline FILE (made by `heapgate measure --save FILE`).",
        });
    }
    const found = await findBase(ports, { head, ref: base, event });
    if (!found.ok)
        return { kind: "none", note: found.error };
    await fetchHeadCommit(ports, head.top, event);
    return layOut(ports, session, found.value);
}
async function layOut(ports, session, choice) {
    const { tree, missingSubmodules } = await layOutBase(ports, {
        head: session.head,
        store: session.store,
        commit: choice.commit,
    });
    const read = await (0,base_failure/* attemptSide */.d)("base", () => readBaseWorkspace(ports, {
        head: session.head,
        base: tree,
        toolchain: session.plan.scenarios[0]?.build.toolchain ?? null,
    }));
    if (!read.ok)
        return { kind: "none", note: (0,base_failure/* noteBaseFailure */.A)(read.error, tree) };
    const metadata = read.value;
    if (metadata === null) {
        return none("base-without-package", `There is no Rust package in ${choice.why}.`, null);
    }
    return {
        kind: "measure",
        workspace: { tree, metadata },
        why: choice.why,
        // Head lacks those that aren't checked out, too.
        notes: missingSubmodules
            .filter((name) => ports.files.exists((0,external_node_path_.join)(session.head.top, name, ".git")))
            .map((name) => ({
            code: "missing-submodule",
            message: `The base was laid out without the submodule ${name}, whose commit is not in this clone.`,
            remedy: session.event === null ? FETCH_SUBMODULES : CHECK_OUT_SUBMODULES,
        })),
    };
}
/** All of their history, also where it was cut off: `--unshallow` fails for one that is whole. */
const FETCH_SUBMODULES = "Fetch it:\n\n  git submodule foreach --recursive git fetch --depth=2147483647";
const CHECK_OUT_SUBMODULES = "Let actions/checkout fetch all of the history, which it then does for submodules too: with: { fetch-depth: 0, submodules: recursive }";
function none(code, message, remedy) {
    return { kind: "none", note: { code, message, remedy } };
}
/** Reads a scenario's saved measurement: the file itself, or the one with the scenario's name in a folder; null if there is none. */
function readSaved(files, path, scenario) {
    const file = files.isFolder(path) ? (0,external_node_path_.join)(path, `${(0,session/* fileNameFor */.dJ)(scenario)}.json`) : path;
    try {
        const text = files.readText(file);
        if (text === null)
            return (0,result.ok)(null);
        const decoded = (0,measurement_file/* decodeMeasurement */.T)(text, file);
        return decoded.ok ? (0,result.ok)((0,measurement/* asBase */.qW)(decoded.value)) : (0,result/* err */._)(decoded.error);
    }
    catch (error) {
        if (error instanceof errors/* HeapgateError */.GV)
            return (0,result/* err */._)(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/baseline/quality-notes.js
var quality_notes = __nccwpck_require__(2602);
// EXTERNAL MODULE: ./lib/core/compare/compare.js + 1 modules
var compare = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./lib/app/collect/measure-scenario.js + 13 modules
var measure_scenario = __nccwpck_require__(2564);
// EXTERNAL MODULE: ./lib/app/error-text.js
var error_text = __nccwpck_require__(5193);
;// CONCATENATED MODULE: ./lib/app/check-scenario.js
/** One scenario of a check: measured, compared with its baseline if there is one, judged. */













/** Measures a scenario beside its baseline, compares and judges it, and keeps the measurements. */
async function checkScenario(ports, session, request) {
    const { scenario, baseline } = request;
    const measured = await (0,measure_scenario/* measureScenario */.P)(ports, session, {
        scenario,
        base: baseline.kind === "measure" ? baseline.workspace : null,
    });
    const head = (0,measurement/* asHead */.D_)(measured.head);
    const base = baseFor(ports, request, measured);
    keepMeasurements(ports, session, measured);
    const report = base.found
        ? compareScenario({ scenario, base: base.measurement, head })
        : withoutBase(session, { scenario, head, ...base });
    const notes = [
        ...(baseline.kind === "measure" ? baseline.notes : []),
        ...measured.notes,
        ...(0,quality_notes/* noteQuality */.c)(head, measured.instrument),
    ];
    return {
        scenario,
        report: { ...report, notes },
        measured,
        baseCommit: base.found ? base.measurement.commit : null,
    };
}
function baseFor({ files, progress }, { scenario, baseline }, measured) {
    if (baseline.kind === "none")
        return { found: false, reason: "missing", note: baseline.note };
    if (baseline.kind === "measure") {
        if (measured.base !== null)
            return { found: true, measurement: (0,measurement/* asBase */.qW)(measured.base) };
        if (measured.baseFailure !== null) {
            // The note is short, and leaves out what a report must not show.
            progress.tell((0,error_text/* renderError */.v)(measured.baseFailure));
            return missing((0,base_failure/* noteBaseFailure */.A)(measured.baseFailure, baseline.workspace.tree));
        }
        const { kind, name } = scenario.target;
        return missing(noteMissing(`The base has no ${kind} "${name}".`));
    }
    const saved = readSaved(files, baseline.path, scenario.name);
    if (!saved.ok) {
        const { message, where, remedy } = saved.error;
        return {
            found: false,
            reason: "unreadable",
            note: {
                code: "unreadable-baseline",
                message: `${message} (${where ?? baseline.path})`,
                remedy,
            },
        };
    }
    return saved.value === null
        ? missing(noteMissing(`${baseline.path} has no measurement of the scenario "${scenario.name}".`))
        : { found: true, measurement: saved.value };
}
function missing(note) {
    return { found: false, reason: "missing", note };
}
function noteMissing(message) {
    return { code: "missing-base", message, remedy: null };
}
function compareScenario(request) {
    const { scenario, base, head } = request;
    const comparison = (0,compare/* compareMeasurements */.F)({ base, head });
    const judgement = (0,judge/* judgeComparison */.tk)({
        comparison,
        base,
        head,
        failOn: scenario.failOn,
        warnOn: scenario.warnOn,
    });
    return { name: scenario.name, head, comparison, judgement, notes: [] };
}
function withoutBase(session, request) {
    const { scenario, head, reason, note } = request;
    const judgement = (0,judge/* judgeWithoutBase */.Z6)({
        head,
        reason,
        failOn: scenario.failOn,
        warnOn: scenario.warnOn,
        onMissingBaseline: session.plan.check["on-missing-baseline"] ?? defaults/* CHECK_DEFAULTS */.g["on-missing-baseline"],
    });
    return {
        name: scenario.name,
        head,
        comparison: null,
        judgement: { ...judgement, notes: [note, ...judgement.notes] },
        notes: [],
    };
}
/** How many commits' measurements are kept. */
const check_scenario_KEPT = 20;
/** Measurements of commits go to the store; a tree with changes is no commit's. */
function keepMeasurements({ files }, { store }, measured) {
    for (const measurement of [measured.base, measured.head]) {
        if (measurement === null || measurement.commit === null || measurement.dirty)
            continue;
        files.write(storedAt(store.measurements, measurement), (0,measurement_file/* encodeMeasurement */.f)(measurement));
        keepNewest(files, store.measurements, { used: measurement.commit, count: check_scenario_KEPT });
    }
}
function storedAt(folder, { commit, scenario }) {
    return (0,external_node_path_.join)(folder, commit ?? "", `${(0,session/* fileNameFor */.dJ)(scenario ?? "")}.json`);
}

;// CONCATENATED MODULE: ./lib/app/collect/kept-profiles.js
/** The raw profiles that are kept for `heapgate diff`. */

/**
 * Removes the profiles of an earlier check, `<scenario>/base-1.json` and its like. Nothing else is removed: where the
 * user names the folder there may be others in it.
 */
function removeKeptProfiles(files, folder) {
    for (const path of files.walk(folder)) {
        if (/^[^/]+\/(?:base|head)-\d+\.json$/.test((0,external_node_path_.relative)(folder, path)))
            files.remove(path);
    }
}

// EXTERNAL MODULE: ./lib/core/inputs/parse-limit.js + 1 modules
var parse_limit = __nccwpck_require__(3080);
// EXTERNAL MODULE: ./lib/core/report/view.js
var view = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./lib/app/make-check-report.js
/** A check's report: what the scenarios gave, where the numbers come from, how to print them again. */






/** Puts a check's scenarios together, with where their numbers come from. */
function makeCheckReport(session, request) {
    const { scenarios } = request;
    const { check } = session.plan;
    const report = {
        verdict: (0,judge/* worstVerdict */.zP)(scenarios.map(({ report }) => report.judgement.verdict)),
        scenarios: scenarios.map(({ report }) => report),
        provenance: {
            baseline: describeBaseline(session, request),
            baseCommit: scenarios.find(({ baseCommit }) => baseCommit !== null)?.baseCommit ?? null,
            headCommit: session.head.commit,
            headDirty: session.head.dirty,
            instrument: scenarios[0]?.measured.instrument ?? null,
            seconds: request.seconds,
            version: session.resources.version,
        },
        reproduce: null,
        top: check.top ?? defaults/* CHECK_DEFAULTS */.g.top,
        sortBy: check.sort ?? null,
    };
    return { ...report, reproduce: reproduceLine(session, worstFirst(report, scenarios)) };
}
/** The scenarios as the report shows them. */
function worstFirst(report, scenarios) {
    return (0,view/* viewCheck */.a)(report).scenarios.flatMap(({ report: shown }) => scenarios.filter((checked) => checked.report === shown));
}
function describeBaseline(session, { baseline, scenarios, }) {
    if (baseline.kind === "none")
        return null;
    if (baseline.kind === "measure") {
        // Where the base failed, or has no such program.
        if (scenarios.every(({ measured }) => measured.base === null))
            return null;
        const { why, workspace } = baseline;
        return `measured in this run${why === workspace.tree.commit ? "" : ` (${why})`}`;
    }
    return `saved in ${(0,external_node_path_.relative)(session.invokedIn, baseline.path) || "."}`;
}
/** The line that prints the first table of the report again, from the raw profiles that were kept. */
function reproduceLine(session, shown) {
    const first = shown.find(({ measured }) => measured.base !== null);
    if (first === undefined)
        return null;
    const { measured, scenario } = first;
    const same = [measured.base, measured.head].every((one) => one !== null && (0,measurement/* isDeterministic */.Dh)(one));
    const flags = ["base", "head"].flatMap((side) => 
    // Runs that are equal say the same as one of them.
    measured.profiles[side]
        .slice(0, same ? 1 : undefined)
        .map((path) => `--${side} ${shellWord((0,external_node_path_.relative)(session.invokedIn, path))}`));
    const { path, "own-crate": crates = [] } = session.plan.check;
    const own = [
        ...(path === undefined ? [] : [`--path ${shellWord(path)}`]),
        ...crates.map((name) => `--own-crate ${shellWord(name)}`),
    ];
    return ["heapgate diff", ...own, ...limitFlags(scenario), ...flags].join(" ");
}
/** The limits of a scenario, where they are not the defaults. */
function limitFlags(scenario) {
    return ["failOn", "warnOn"].flatMap((level) => {
        if (scenario[level] === parse_limit/* DEFAULT_LIMITS */.dR[level])
            return [];
        const flag = level === "failOn" ? "--fail-on" : "--warn-on";
        return scenario[level].map(({ text }) => `${flag} ${shellWord(text)}`);
    });
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __nccwpck_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/markdown.js + 2 modules
var markdown = __nccwpck_require__(2889);
;// CONCATENATED MODULE: ./lib/app/publish/report-files.js
/** The report's own files, in a folder that the user names: `report.md`, `report.json`, and the raw profiles beside them. */




/** Writes a check's whole report, nothing of it left out. What else lies in the folder stays. */
function writeReportFiles(files, request) {
    const { report, folder, link } = request;
    const paths = reportFilesIn(folder);
    files.write(paths.markdown, renderMarkdown(report, { link }));
    files.write(paths.json, checkJson(report));
    return paths;
}
/**
 * Makes a folder ready for a report: takes away the files that an earlier run wrote there, which would be taken for this
 * run's if it fails. Everything else in the folder stays.
 * @throws a usage error for a file, and for a folder that holds the workspace: its `report.json` may be the user's.
 */
function prepareReportFolder(files, { folder, workspace }) {
    const isFile = files.exists(folder) && !files.isFolder(folder);
    if (isFile || isInside(files.realPath(workspace), files.realPath(folder))) {
        throw (0,errors/* usageError */.Wp)({
            what: isFile ? "report-dir is a file." : "report-dir holds the whole workspace.",
            where: folder,
            remedy: "Name a folder for the report alone:\n\n  report-dir: target/heapgate-report",
        });
    }
    const { markdown, json } = reportFilesIn(folder);
    for (const path of [markdown, json])
        files.remove(path);
}
function reportFilesIn(folder) {
    return { markdown: (0,external_node_path_.join)(folder, "report.md"), json: (0,external_node_path_.join)(folder, "report.json") };
}
/** Whether a path is a folder or lies somewhere below it. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`);
}

;// CONCATENATED MODULE: ./lib/app/run-check.js
/** `heapgate check`: plan, build, run, parse, compare, judge, on one screen. */









/** Runs a whole check in the user's tree. */
async function runCheck(ports, resources, request) {
    const started = ports.clock.now();
    const webAddress = await findWebAddress(ports, request);
    return (0,session/* withSession */.fQ)(ports, resources, request, (session) => {
        request.onReportDirectory?.(session.store.report);
        if (request.reportDirectory !== undefined) {
            prepareReportFolder(ports.files, {
                folder: session.store.report,
                workspace: session.metadata.workspace_root,
            });
        }
        return check(ports, session, { started, webAddress });
    });
}
/** Reads `origin` before cargo is called: code of the repository could turn every link of the report to another place. */
async function findWebAddress({ files, git }, { invokedIn, check: { path = "." } }) {
    const directory = (0,external_node_path_.resolve)(invokedIn, path);
    return files.isFolder(directory) ? webAddressOf(await git.originUrl(directory)) : null;
}
async function check(ports, session, { started, webAddress }) {
    const baseline = await findBaseline(ports, session);
    removeKeptProfiles(ports.files, session.store.last);
    const scenarios = [];
    for (const scenario of session.plan.scenarios) {
        scenarios.push(await checkScenario(ports, session, { scenario, baseline }));
    }
    ports.progress.end();
    const report = makeCheckReport(session, {
        scenarios,
        baseline,
        seconds: (ports.clock.now() - started) / 1_000,
    });
    const { top } = session.head;
    return {
        report,
        top,
        webAddress,
        baseline: baseline.kind,
        reportDirectory: session.store.report,
        exitStatus: (0,judge/* exitStatusFor */.ex)(report.verdict),
    };
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ prepareDemo),
  n: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/judge/order.js
var order = __nccwpck_require__(2447);
// EXTERNAL MODULE: ./lib/core/report/markdown.js + 2 modules
var markdown = __nccwpck_require__(2889);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
;// CONCATENATED MODULE: ./lib/app/example-history.js
/** An example program with a history, laid out as a git repository. */




const Guilty = dist/* strictObject */.rej({
    /** Subject of the commit that brought the regression. */
    commit: dist/* string */.YjP(),
    /** The call site's function, as symbols spell it without generic arguments. */
    symbol: dist/* string */.YjP(),
    /** Repository path of its file in the head. */
    file: dist/* string */.YjP(),
    metric: dist/* picklist */.KIO(metrics/* METRICS */.Cb),
    /** Growth of the call site in that metric, counted by hand. */
    delta: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
});
const Example = dist/* strictObject */.rej({
    name: dist/* string */.YjP(),
    /** The cargo package that is measured. */
    package: dist/* string */.YjP(),
    /** Arguments of the program that is measured. */
    args: dist/* array */.YOg(dist/* string */.YjP()),
    /** Whether the program starts threads. */
    threads: dist/* boolean */.zMY(),
    guilty: Guilty,
    /** How the numbers were counted, for a reader to check. */
    truth: dist/* array */.YOg(dist/* string */.YjP()),
});
/** Names the examples in a folder. */
function listExamples(files, folder) {
    return files.list(folder).filter((name) => files.exists((0,external_node_path_.join)(folder, name, "example.json")));
}
/**
 * Reads an example's description. Examples come with heapgate, so a file that is wrong is a bug and throws as one.
 * @throws a usage error with the examples that there are.
 */
function readExample(files, folder, name) {
    const text = files.readText((0,external_node_path_.join)(folder, name, "example.json"));
    if (text !== null)
        return dist/* parse */.qgA(Example, JSON.parse(text));
    throw (0,errors/* usageError */.Wp)({
        what: `There is no example "${name}".`,
        where: folder,
        remedy: `Examples are: ${listExamples(files, folder).join(", ")}.`,
    });
}
/** Fixed, an hour apart, so that the commits' ids are the same on every machine. */
const FIRST_COMMIT_AT = Date.UTC(2026, 0, 1);
const BETWEEN_COMMITS_MS = 3_600_000;
/** Lays an example's base out and commits each patch of its history on it. What was in the folder is removed. */
async function layOutExample({ files, git }, { example, destination }) {
    files.remove(destination);
    copyTree(files, (0,external_node_path_.join)(example, "base"), destination);
    const base = await git.commitAll({
        top: destination,
        message: `Add ${(0,external_node_path_.basename)(example)}`,
        date: dateOf(0),
    });
    let head = base;
    for (const [index, name] of files.list((0,external_node_path_.join)(example, "history")).entries()) {
        const patch = (0,external_node_path_.join)(example, "history", name);
        await git.apply(destination, patch);
        head = await git.commitAll({
            top: destination,
            message: messageOf(files.readText(patch) ?? ""),
            date: dateOf(index + 1),
        });
    }
    return { base, head };
}
function copyTree(files, from, to) {
    for (const path of files.walk(from))
        files.copy(path, (0,external_node_path_.join)(to, (0,external_node_path_.relative)(from, path)));
}
function dateOf(index) {
    return new Date(FIRST_COMMIT_AT + index * BETWEEN_COMMITS_MS).toISOString();
}
/** A patch starts with its commit's message: the subject, an empty line, the body. */
function messageOf(patch) {
    return patch.slice(0, patch.indexOf("\ndiff --git ")).trim();
}

// EXTERNAL MODULE: ./lib/app/run-check.js + 11 modules
var run_check = __nccwpck_require__(6025);
;// CONCATENATED MODULE: ./lib/app/run-demo.js
/** `heapgate demo`: an example's base and head, measured as any crate is, with the seeded regression to find. */





const DEFAULT_EXAMPLE = "log-digest";
/** Below the directory where heapgate was started, with the store's other files. */
function demoFolder(invokedIn) {
    return (0,external_node_path_.join)(invokedIn, ".heapgate", "demo");
}
/** Gives demos one target directory, so that a second demo does not build the probe again. */
function prepareDemo(environment, invokedIn) {
    return { ...environment, CARGO_TARGET_DIR: (0,external_node_path_.join)(demoFolder(invokedIn), "target") };
}
/** Lays an example out, checks its head against its base, and writes the comment as Markdown. */
async function runDemo(ports, resources, request) {
    const { files } = ports;
    const name = request.example ?? DEFAULT_EXAMPLE;
    const example = readExample(files, resources.examples, name);
    const folder = demoFolder(request.invokedIn);
    files.write((0,external_node_path_.join)(request.invokedIn, ".heapgate", ".gitignore"), "*\n");
    ports.progress.phase(`laying out ${name}`);
    const destination = (0,external_node_path_.join)(folder, name);
    const { base } = await layOutExample(ports, {
        example: (0,external_node_path_.join)(resources.examples, name),
        destination,
    });
    const checked = await (0,run_check/* runCheck */.k)(ports, resources, {
        invokedIn: destination,
        check: { base, package: example.package },
        flags: { args: example.args },
    });
    const { top } = checked;
    const report = {
        ...checked.report,
        // Its paths are relative to where the check ran.
        reproduce: `cd ${(0,external_node_path_.relative)(request.invokedIn, destination)} && ${checked.report.reproduce}`,
    };
    const comment = (0,external_node_path_.join)(folder, "comment.md");
    files.write(comment, (0,markdown/* renderMarkdown */.G)(report, { link: () => null }));
    const first = firstSite(report);
    const found = first?.function.symbol === example.guilty.symbol;
    return { report, top, found, message: describeFinding(example, { first, found, comment }) };
}
function firstSite(report) {
    const [scenario] = report.scenarios;
    if (scenario?.comparison == null)
        return null;
    const { judgement, comparison } = scenario;
    return (0,order/* orderSites */.RY)(comparison, (0,order/* decidingMetric */.A0)(judgement, comparison))[0] ?? null;
}
function describeFinding({ guilty }, finding) {
    const seeded = `The seeded regression is ${guilty.symbol}, from the commit "${guilty.commit}"`;
    const result = finding.found
        ? "and heapgate names it first."
        : `but heapgate names ${finding.first?.function.symbol ?? "nothing"}.`;
    return `${seeded}, ${result}\nThe comment is in ${finding.comment}`;
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runDiff),
  P: () => (/* binding */ runView)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/baseline/measurement.js
var measurement = __nccwpck_require__(7747);
// EXTERNAL MODULE: ./lib/core/baseline/quality-notes.js
var quality_notes = __nccwpck_require__(2602);
// EXTERNAL MODULE: ./lib/core/compare/compare.js + 1 modules
var compare = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./lib/core/inputs/defaults.js
var defaults = __nccwpck_require__(3519);
// EXTERNAL MODULE: ./lib/core/inputs/parse-limit.js + 1 modules
var parse_limit = __nccwpck_require__(3080);
// EXTERNAL MODULE: ./lib/core/judge/judge.js + 3 modules
var judge = __nccwpck_require__(8275);
// EXTERNAL MODULE: ./lib/core/baseline/measurement-file.js + 1 modules
var measurement_file = __nccwpck_require__(869);
// EXTERNAL MODULE: ./lib/core/baseline/summarise.js
var summarise = __nccwpck_require__(9147);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/plan/cargo-metadata.js
var cargo_metadata = __nccwpck_require__(9197);
// EXTERNAL MODULE: ./lib/core/profile/dhat/byte-window.js
var byte_window = __nccwpck_require__(94);
// EXTERNAL MODULE: ./lib/core/profile/dhat/read-dhat.js + 9 modules
var read_dhat = __nccwpck_require__(6649);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
// EXTERNAL MODULE: ./lib/app/collect/workspace.js
var workspace = __nccwpck_require__(2119);
;// CONCATENATED MODULE: ./lib/app/profile-files.js








/**
 * What counts as own code for bare files: the named crates, else those of the workspace at hand, else none. A workspace
 * that nobody named and that can't be read costs a note: the files may have come from another machine.
 */
async function ownCodeAtHand(ports, request) {
    const crates = request.ownCrates.map(cargo_metadata/* crateName */.v_);
    const named = {
        crates: new Map(crates.map((name) => [name, []])),
        root: null,
        versions: new Map(),
    };
    const { directory } = request;
    const manifest = ports.files.isFolder(directory) ? (0,workspace/* findManifest */.J9)(ports.files, directory) : null;
    if (manifest === null) {
        if (request.asked)
            throw (0,workspace/* noWorkspace */.t1)(ports.files, directory);
        return { own: named, notes: [] };
    }
    try {
        const metadata = await (0,workspace/* readWorkspace */.iF)(ports, { manifest, cwd: directory, toolchain: null });
        const top = (await ports.git.topLevel(metadata.workspace_root)) ?? metadata.workspace_root;
        const own = (0,workspace/* ownCodeOf */.j2)(ports.files, {
            metadata,
            top,
            artifacts: [],
            memberIds: [],
            extraCrates: crates,
        });
        return { own, notes: [] };
    }
    catch (error) {
        if (request.asked || !(error instanceof errors/* HeapgateError */.GV))
            throw error;
        return { own: named, notes: [unreadableWorkspace(manifest, error)] };
    }
}
function unreadableWorkspace(manifest, { message }) {
    return {
        code: "unreadable-workspace",
        message: `The crates of ${manifest} do not count as your own code: ${message}`,
        remedy: "Say which crates are yours: --own-crate NAME.",
    };
}
/**
 * Reads one side: one saved measurement, or the profiles of its runs, plain or gzipped.
 * @throws a usage error for a file that is not there or for a measurement among other files.
 */
async function readSide({ files, interrupts }, paths, own) {
    const read = [];
    for (const path of paths) {
        read.push(openAndRead(files, path, own));
        await interrupts.look();
    }
    const [first, ...others] = read;
    if (first?.kind === "measurement" && others.length === 0)
        return first.measurement;
    const profiles = read.flatMap((side) => (side.kind === "profile" ? [side.profile] : []));
    const [run, ...runs] = profiles;
    if (run === undefined || profiles.length < read.length) {
        throw (0,errors/* usageError */.Wp)({
            what: "A saved measurement holds all runs of a side, so it stands alone.",
            where: paths.join(", "),
            remedy: "Give one measurement, or only profiles.",
        });
    }
    return (0,summarise/* summariseRuns */.t)([run, ...runs], {
        scenario: null,
        commit: null,
        dirty: false,
        fingerprint: null,
    });
}
function openAndRead(files, path, own) {
    if (!files.exists(path) || files.isFolder(path)) {
        throw (0,errors/* usageError */.Wp)({
            what: "There is no such file.",
            where: path,
            remedy: "Name a dhat profile or a saved measurement.",
        });
    }
    const file = files.open(path);
    try {
        return readFile(file, own);
    }
    finally {
        file.close();
    }
}
const MEASUREMENT_START = '{"schema":"heapgate/';
function readFile(file, own) {
    const start = new Uint8Array(MEASUREMENT_START.length);
    (0,byte_window/* readFully */.lR)(file, start, 0);
    if (new TextDecoder().decode(start) !== MEASUREMENT_START) {
        return { kind: "profile", profile: (0,read_dhat/* readDhat */.O)(file, own) };
    }
    if (file.size > units/* LONGEST_TEXT */.xG) {
        throw (0,errors/* measureError */.DO)({
            what: "The measurement is larger than 512 MiB.",
            where: file.name,
            remedy: "Measure again: what heapgate saves is a thousandth of that.",
        });
    }
    const whole = new Uint8Array(file.size);
    (0,byte_window/* readFully */.lR)(file, whole, 0);
    const decoded = (0,measurement_file/* decodeMeasurement */.T)(new TextDecoder().decode(whole), file.name);
    if (!decoded.ok)
        throw decoded.error;
    return { kind: "measurement", measurement: decoded.value };
}

;// CONCATENATED MODULE: ./lib/app/run-diff.js
/** `heapgate diff` and `heapgate view`: the same engine over files. */








/** Compares two sides that lie in files. */
async function runDiff(ports, request) {
    const { own, notes } = await ownCode(ports, request);
    const read = (paths) => readSide(ports, paths.map((path) => (0,external_node_path_.resolve)(request.invokedIn, path)), own);
    const base = (0,measurement/* asBase */.qW)(await read(request.base));
    const head = (0,measurement/* asHead */.D_)(await read(request.head));
    ports.progress.end();
    const comparison = (0,compare/* compareMeasurements */.F)({ base, head });
    const judgement = (0,judge/* judgeComparison */.tk)({
        comparison,
        base,
        head,
        failOn: request.limits["fail-on"] ?? parse_limit/* DEFAULT_LIMITS */.dR.failOn,
        warnOn: request.limits["warn-on"] ?? parse_limit/* DEFAULT_LIMITS */.dR.warnOn,
    });
    const name = head.scenario ?? base.scenario ?? "profile";
    const report = {
        verdict: judgement.verdict,
        scenarios: [
            { name, head, comparison, judgement, notes: [...notes, ...(0,quality_notes/* noteQuality */.c)(head, null)] },
        ],
        provenance: {
            baseline: request.base.join(", "),
            baseCommit: base.commit,
            headCommit: head.commit,
            headDirty: head.dirty,
            instrument: null,
            seconds: null,
            version: request.version,
        },
        reproduce: null,
        top: request.check.top ?? defaults/* CHECK_DEFAULTS */.g.top,
        sortBy: request.check.sort ?? null,
    };
    return { report, top: own.root, exitStatus: (0,judge/* exitStatusFor */.ex)(judgement.verdict) };
}
/** Reads one side that lies in files. */
async function runView(ports, request) {
    const { own, notes } = await ownCode(ports, request);
    const measurement = await readSide(ports, request.files.map((path) => (0,external_node_path_.resolve)(request.invokedIn, path)), own);
    ports.progress.end();
    return { measurement, notes: [...notes, ...(0,quality_notes/* noteQuality */.c)(measurement, null)], top: own.root };
}
function ownCode(ports, { invokedIn, check }) {
    return ownCodeAtHand(ports, {
        directory: (0,external_node_path_.resolve)(invokedIn, check.path ?? "."),
        ownCrates: check["own-crate"] ?? [],
        asked: check.path !== undefined,
    });
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runMeasure)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_baseline_measurement_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(869);
/* harmony import */ var _core_baseline_quality_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2602);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3828);
/* harmony import */ var _core_inputs_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3519);
/* harmony import */ var _collect_measure_scenario_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2564);
/* harmony import */ var _collect_session_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2131);
/** `heapgate measure`: one side, in git or outside. */







/** Measures the scenarios of the user's tree. */
async function runMeasure(ports, resources, request) {
    return (0,_collect_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .fQ)(ports, resources, request, (session) => measure(ports, session, request));
}
async function measure(ports, session, request) {
    const places = savePlaces(ports.files, session, request);
    for (const place of places)
        checkPlace(ports.files, place);
    const measurements = [];
    for (const scenario of session.plan.scenarios) {
        const { head, instrument, notes } = await (0,_collect_measure_scenario_js__WEBPACK_IMPORTED_MODULE_5__/* .measureScenario */ .P)(ports, session, {
            scenario,
            base: null,
        });
        measurements.push({ measurement: head, notes: [...notes, ...(0,_core_baseline_quality_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteQuality */ .c)(head, instrument)] });
    }
    ports.progress.end();
    const saved = places.flatMap((place, index) => {
        const noted = measurements[index];
        if (noted === undefined)
            return [];
        ports.files.writeOut(place, (0,_core_baseline_measurement_file_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMeasurement */ .f)(noted.measurement));
        return [place];
    });
    return {
        measurements,
        top: session.head.top,
        sites: session.plan.check.top ?? _core_inputs_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_DEFAULTS */ .g.top,
        saved,
    };
}
/** The file of each scenario, in their order; none where nothing is to be saved. */
function savePlaces(files, { plan }, { save, invokedIn }) {
    if (save === null)
        return [];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invokedIn, save);
    const isFolder = plan.scenarios.length > 1 || save.endsWith("/") || files.isFolder(path);
    return plan.scenarios.map(({ name }) => isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, `${(0,_collect_session_js__WEBPACK_IMPORTED_MODULE_6__/* .fileNameFor */ .dJ)(name)}.json`) : path);
}
/** Refuses a place that can't be written to before minutes are spent on what would be lost. */
function checkPlace(files, place) {
    let above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place);
    while (!files.exists(above) && above !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(above))
        above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(above);
    const isPossible = !files.isFolder(place) && files.isFolder(above) && files.isWritable(above);
    if (isPossible)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)({
        what: "The measurement can't be saved there.",
        where: place,
        remedy: files.isFolder(above)
            ? "Name a file in a folder that you may write to: --save FILE."
            : `${above} is no folder. Name another place: --save FILE.`,
    });
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/** What the system refused, as an error that people can act on. */

const REFUSALS = {
    EACCES: "Give yourself the right to it, or measure a copy of the project that is yours.",
    EPERM: "Give yourself the right to it, or measure a copy of the project that is yours.",
    EROFS: "heapgate writes to .heapgate/ in the workspace and to cargo's target directory: both must be writable.",
    ENOSPC: "Free some space: `cargo clean --profile heapgate` removes what heapgate has built.",
    EDQUOT: "Free some space: `cargo clean --profile heapgate` removes what heapgate has built.",
    EEXIST: "A file stands where heapgate needs a folder: move it away.",
    ENOTDIR: "A file stands where heapgate needs a folder: move it away.",
    EISDIR: "A folder stands where heapgate needs a file: move it away, or name another file.",
    ENAMETOOLONG: "Take shorter names, or a folder nearer to the root.",
    E2BIG: "Give the program fewer or shorter arguments and variables.",
    EMFILE: "Allow more open files: ulimit -n 4096.",
};
/** Gives an error of the system's that is no bug of ours as one with a remedy; any other as it is. */
function explainSystemError(error) {
    if (!(error instanceof Error))
        return error;
    const { code, path } = error;
    const remedy = code === undefined ? undefined : REFUSALS[code];
    if (remedy === undefined)
        return error;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .measureError */ .DO)({
        what: `The system refused: ${error.message}.`,
        where: path ?? null,
        remedy,
        cause: error,
    });
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _app_collect_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5235);
/* harmony import */ var _app_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9309);
/* harmony import */ var _app_describe_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7680);
/* harmony import */ var _app_error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5193);
/* harmony import */ var _app_own_share_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(4381);
/* harmony import */ var _app_render_output_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3378);
/* harmony import */ var _app_run_check_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6025);
/* harmony import */ var _app_run_demo_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8873);
/* harmony import */ var _app_run_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2625);
/* harmony import */ var _app_run_measure_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7579);
/* harmony import */ var _app_system_error_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4617);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3828);
/* harmony import */ var _core_inputs_defaults_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3519);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8067);
/* harmony import */ var _io_environment_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(8601);
/* harmony import */ var _io_interrupts_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(7877);
/* harmony import */ var _io_make_ports_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8312);
/* harmony import */ var _io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7730);
/* harmony import */ var _io_strays_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(7616);
/** The command line: joins the edges with the pipeline. */




















/** Unbundled this is `src`, bundled `dist/cli`: both one or two folders below the project's root. */
const ROOT = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, import.meta.dirname.endsWith("src") ? ".." : "../..");
const RESOURCES = (0,_app_collect_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesIn */ .$)(ROOT);
async function main(argv, environment) {
    const parsed = (0,_app_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommandLine */ .D)(argv, _core_version_js__WEBPACK_IMPORTED_MODULE_17__/* .VERSION */ .x);
    if (parsed.kind === "text") {
        (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .writeAll */ .f4)(1, parsed.text);
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
    }
    const started = performance.now();
    const { ports, outside } = (0,_app_own_share_js__WEBPACK_IMPORTED_MODULE_18__/* .timePorts */ .M)((0,_io_make_ports_js__WEBPACK_IMPORTED_MODULE_14__/* .makePorts */ .B)({
        environment: parsed.kind === "demo" ? (0,_app_run_demo_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareDemo */ .R)(environment, process.cwd()) : environment,
        mark: (0,_io_strays_js__WEBPACK_IMPORTED_MODULE_16__/* .makeMark */ .oO)(),
        signal: (0,_io_interrupts_js__WEBPACK_IMPORTED_MODULE_13__/* .watchInterrupts */ .K)(_core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .exitStatusOf */ .et),
        remote: null,
        verbose: parsed.verbose,
    }));
    try {
        return await runCommand(parsed, ports);
    }
    finally {
        ports.progress.end();
        const whole = performance.now() - started;
        const own = `heapgate's own share: ${(whole - outside()).toFixed(0)} ms of ${whole.toFixed(0)} ms`;
        ports.progress.detail(own);
    }
}
async function runCommand(command, ports) {
    const { check, flags, format } = command;
    const request = { invokedIn: process.cwd(), check, flags };
    switch (command.kind) {
        case "check": {
            if (command.dryRun)
                return printPlan(ports, request);
            const { report, top, webAddress, exitStatus } = await (0,_app_run_check_js__WEBPACK_IMPORTED_MODULE_6__/* .runCheck */ .k)(ports, RESOURCES, request);
            const { headCommit, headDirty } = report.provenance;
            const link = (0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .linkToCommit */ .DZ)(headDirty ? null : webAddress, headCommit);
            print((0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCheck */ .d3)(report, output(ports, { format, top, link })));
            return exitStatus;
        }
        case "measure": {
            if (command.dryRun)
                return printPlan(ports, request);
            const { save } = command;
            const { measurements, top, sites, saved } = await (0,_app_run_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .runMeasure */ .Q)(ports, RESOURCES, {
                ...request,
                save,
            });
            print((0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .renderMeasured */ .PJ)(measurements, { ...output(ports, { format, top }), sites }));
            for (const file of saved)
                (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .writeAll */ .f4)(2, `heapgate: saved ${file}\n`);
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
        }
        case "diff": {
            const { base, head } = command;
            const sides = { invokedIn: request.invokedIn, base, head };
            const { report, top, exitStatus } = await (0,_app_run_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .runDiff */ .N)(ports, {
                ...sides,
                check,
                limits: flags,
                version: _core_version_js__WEBPACK_IMPORTED_MODULE_17__/* .VERSION */ .x,
            });
            print((0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDiff */ ["in"])(report, output(ports, { format, top })));
            return exitStatus;
        }
        case "view": {
            const { measurement, notes, top } = await (0,_app_run_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .runView */ .P)(ports, {
                ...request,
                files: command.files,
            });
            const sites = check.top ?? _core_inputs_defaults_js__WEBPACK_IMPORTED_MODULE_12__/* .CHECK_DEFAULTS */ .g.top;
            const options = { ...output(ports, { format, top }), sites };
            print((0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .renderView */ .qi)({ measurement, notes }, options));
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
        }
        case "demo": {
            const { report, top, message, found } = await (0,_app_run_demo_js__WEBPACK_IMPORTED_MODULE_7__/* .runDemo */ .n)(ports, RESOURCES, {
                invokedIn: request.invokedIn,
                example: command.example,
            });
            print((0,_app_render_output_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCheck */ .d3)(report, output(ports, { format, top })));
            (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .writeAll */ .f4)(2, `${message}\n`);
            return found ? _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass : _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.limitPassed;
        }
    }
}
async function printPlan(ports, request) {
    print(await (0,_app_describe_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlan */ .d)(ports, request));
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
}
function output({ environment }, options) {
    return { link: () => null, ...options, screen: (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .describeOutput */ .hS)(environment) };
}
function print(text) {
    (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .writeAll */ .f4)(1, text.endsWith("\n") ? text : `${text}\n`);
}
function endWith(thrown) {
    const error = (0,_app_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .explainSystemError */ .T)(thrown);
    process.exitCode = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .exitStatusOf */ .et)(error);
    (0,_io_standard_streams_js__WEBPACK_IMPORTED_MODULE_15__/* .writeAll */ .f4)(2, (0,_app_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderError */ .v)(error));
}
// Node's own status for what nobody catches is 1, which says that a limit was passed.
process.exitCode = _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.bug;
process.on("uncaughtException", (thrown) => {
    endWith(thrown);
    process.exit();
});
try {
    process.exitCode = await main(process.argv.slice(2), (0,_io_environment_js__WEBPACK_IMPORTED_MODULE_19__/* .readEnvironment */ .Q)());
}
catch (thrown) {
    endWith(thrown);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeFingerprint),
/* harmony export */   J: () => (/* binding */ ENVIRONMENT_VARIABLE)
/* harmony export */ });
/** The version of what heapgate measures: a change of it makes older measurements incomparable. */
const MEASURES = "1";
/** What the fact of a variable begins with; its value is a digest and says nothing to people. */
const ENVIRONMENT_VARIABLE = "environment variable ";
/** Lists what must be equal for two measurements to be comparable, in the order in which differences are reported. */
function makeFingerprint(conditions) {
    const { scenario } = conditions;
    const { build } = scenario;
    return {
        "heapgate schema": MEASURES,
        "target triple": conditions.target,
        rustc: conditions.rustc,
        program: `${scenario.target.kind} ${scenario.target.name} of ${scenario.target.package}`,
        profile: build.profile,
        features: describeFeatures(conditions),
        "rustc flags": conditions.rustflags,
        "cargo variables": JSON.stringify(Object.entries(conditions.cargoVariables).sort(byName)),
        "cargo arguments": JSON.stringify(build.cargoArgs),
        instrument: conditions.instrument,
        depth: scenario.depth === null ? "default" : String(scenario.depth),
        arguments: JSON.stringify(scenario.args),
        ...describeVariables(conditions),
        "standard input": conditions.stdinDigest ?? "empty",
        processors: String(conditions.processors),
        "Cargo.lock": conditions.lockDigest ?? "committed",
    };
}
function describeFeatures({ scenario: { build } }) {
    const words = [
        ...(build.allFeatures ? ["all"] : []),
        ...(build.noDefaultFeatures ? ["no default"] : []),
        ...[...build.features].sort(),
    ];
    return words.length === 0 ? "default" : words.join(", ");
}
function describeVariables({ variableDigests }) {
    const entries = Object.entries(variableDigests).sort(byName);
    return Object.fromEntries(entries.map(([name, digest]) => [ENVIRONMENT_VARIABLE + name, `sha256 ${digest}`]));
}
function byName([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ decodeMeasurement),
  f: () => (/* binding */ encodeMeasurement)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/metrics.js
var core_metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __nccwpck_require__(8490);
;// CONCATENATED MODULE: ./lib/core/baseline/measurement-schema.js
/**
 * The file format of measurements, docs/measurement.schema.json to the public. It holds what {@link Measurement} holds;
 * the frames of all stacks stand once, in one table, and ids are left out because they follow from the functions.
 *
 * A file may come from outside (an artifact, a committed baseline): every text, list and number is bounded here.
 * Unknown fields are dropped, so that later versions may add some.
 */


/** Version 1 of the format. The number changes when an older heapgate would misread a newer file. */
const MEASUREMENT_SCHEMA = "heapgate/measurement/1";
/** rustc-demangle stops a symbol at 1,000,000 bytes; the longest measured had 3,596. */
const LONGEST_TEXT = 2 ** 20;
/** Measured: a program with 1,198,763 program points had 9,006 frames; call sites are fewer. */
const LONGEST_LIST = 2 ** 20;
/** The deepest stack measured had 363 frames. */
const LONGEST_STACK = 2 ** 16;
const MOST_FACTS = 2 ** 10;
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(LONGEST_TEXT));
/** A full id, of SHA-1 or SHA-256: it is given to git, which would take another text for an option or a path. */
const Commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** May pass 2^53, in a metric that says that it is not exact. */
const Amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const Share = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
const FunctionName = dist/* object */.Ikc({ symbol: Text, key: Text, crate: dist/* nullable */.mee(Text) });
/** Value and spread, for each metric. */
const StoredMetrics = dist/* object */.Ikc((0,core_metrics/* perMetric */.sn)(() => dist/* strictTuple */.CxQ([Amount, Amount])));
const Site = dist/* object */.Ikc({
    function: FunctionName,
    own: dist/* boolean */.zMY(),
    version: dist/* nullable */.mee(Text),
    through: dist/* nullable */.mee(FunctionName),
    file: dist/* nullable */.mee(Text),
    line: dist/* nullable */.mee(dist/* pipe */.FsL(Count, dist/* minValue */.Wwf(1))),
    /** Indices into the table of frames. */
    stack: dist/* pipe */.FsL(dist/* array */.YOg(Count), dist/* maxLength */.Ru6(LONGEST_STACK)),
    metrics: StoredMetrics,
});
const Crate = dist/* object */.Ikc({ crate: dist/* nullable */.mee(Text), metrics: StoredMetrics });
const Quality = dist/* object */.Ikc({
    programPoints: Count,
    stacks: Count,
    namelessShare: Share,
    foreignShare: Share,
    deepest: Count,
});
/** valibot takes a list for a record: then its facts are named by numbers, and nothing is comparable with them. */
const Facts = dist/* pipe */.FsL(dist/* record */.g1P(Text, Text), dist/* maxEntries */.bIj(MOST_FACTS));
/** A measurement as its file has it. */
const StoredMeasurement = dist/* object */.Ikc({
    schema: dist/* literal */.euz(MEASUREMENT_SCHEMA),
    scenario: dist/* nullable */.mee(Text),
    commit: dist/* nullable */.mee(Commit),
    dirty: dist/* boolean */.zMY(),
    runs: dist/* pipe */.FsL(Count, dist/* minValue */.Wwf(1)),
    fingerprint: dist/* nullable */.mee(Facts),
    metrics: dist/* object */.Ikc((0,core_metrics/* perMetric */.sn)(() => dist/* object */.Ikc({ value: Amount, spread: Amount, exact: dist/* boolean */.zMY() }))),
    frames: dist/* pipe */.FsL(dist/* array */.YOg(Text), dist/* maxLength */.Ru6(LONGEST_LIST)),
    sites: dist/* pipe */.FsL(dist/* array */.YOg(Site), dist/* maxLength */.Ru6(LONGEST_LIST)),
    crates: dist/* pipe */.FsL(dist/* array */.YOg(Crate), dist/* maxLength */.Ru6(LONGEST_LIST)),
    quality: Quality,
});

// EXTERNAL MODULE: ./lib/core/baseline/site-id.js
var site_id = __nccwpck_require__(900);
;// CONCATENATED MODULE: ./lib/core/baseline/measurement-file.js






/**
 * Writes a measurement as one line of JSON, which {@link decodeMeasurement} reads back as an equal one. The schema
 * stands first, so that a file's first bytes tell what it is.
 */
function encodeMeasurement(measurement) {
    const { sites, crates, ...rest } = measurement;
    const frames = [...new Set(sites.flatMap((site) => site.stack))];
    const indices = new Map(frames.map((frame, index) => [frame, index]));
    const stored = {
        schema: MEASUREMENT_SCHEMA,
        ...rest,
        frames,
        sites: sites.map(({ id: _, stack, metrics, ...site }) => ({
            ...site,
            stack: stack.map((frame) => indices.get(frame) ?? 0),
            metrics: packMetrics(metrics),
        })),
        crates: crates.map(({ crate, metrics }) => ({ crate, metrics: packMetrics(metrics) })),
    };
    return `${JSON.stringify(stored)}\n`;
}
/**
 * Reads a measurement and checks all of it: a file that lies must not become a baseline. `name` is the file's, for the
 * error. That is a value, because a baseline that can't be read is an answer of its own and not the end of a check.
 */
function decodeMeasurement(text, name) {
    const json = parseJson(text);
    if (json === undefined)
        return (0,result/* err */._)(makeDamageError(name, "it is no whole JSON"));
    const schema = dist.is(dist/* object */.Ikc({ schema: dist/* string */.YjP() }), json) ? json.schema : null;
    if (schema !== MEASUREMENT_SCHEMA)
        return (0,result/* err */._)(makeForeignError(name, schema));
    const parsed = dist/* safeParse */.xLC(StoredMeasurement, json, { abortEarly: true });
    if (!parsed.success) {
        const [issue] = parsed.issues;
        return (0,result/* err */._)(makeDamageError(name, `${dist/* getDotPath */.BuJ(issue)} is not ${issue.expected}`));
    }
    const lie = findLie(parsed.output);
    return lie === null ? (0,result.ok)(unpackMeasurement(parsed.output)) : (0,result/* err */._)(makeDamageError(name, lie));
}
function packMetrics(metrics) {
    return (0,core_metrics/* perMetric */.sn)((metric) => [metrics[metric].value, metrics[metric].spread]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // What JSON.parse says of the place differs between Node versions, and nobody mends such a file by hand.
        return undefined;
    }
}
function makeForeignError(name, schema) {
    const family = MEASUREMENT_SCHEMA.slice(0, MEASUREMENT_SCHEMA.lastIndexOf("/") + 1);
    if (schema?.startsWith(family)) {
        return (0,errors/* measureError */.DO)({
            what: `The measurement is of schema ${JSON.stringify(schema)}; this heapgate reads "${MEASUREMENT_SCHEMA}".`,
            where: name,
            remedy: "Use the heapgate that wrote it, or measure again with this one.",
        });
    }
    return (0,errors/* measureError */.DO)({
        what: "The file is JSON, but no measurement of heapgate's.",
        where: name,
        remedy: "Give a file that `heapgate measure --save FILE` wrote.",
    });
}
function makeDamageError(name, damage) {
    return (0,errors/* measureError */.DO)({
        what: `The saved measurement is damaged: ${damage}.`,
        where: name,
        remedy: "Measure again with `heapgate measure --save FILE`.",
    });
}
/** Says what a well-formed file contradicts itself in: a part twice, a frame that it does not hold, a sum that is wrong. */
function findLie(stored) {
    const site = findTwice(stored.sites.map(site_id/* siteId */.b));
    if (site !== undefined)
        return `it has the call site ${JSON.stringify(site)} twice`;
    const crate = findTwice(stored.crates.map((each) => each.crate));
    if (crate !== undefined)
        return `it has the crate ${JSON.stringify(crate)} twice`;
    const missing = stored.sites
        .flatMap(({ stack }) => stack)
        .find((index) => index >= stored.frames.length);
    if (missing !== undefined)
        return `it has no frame ${missing}`;
    for (const metric of core_metrics/* METRICS */.Cb) {
        const { value, exact } = stored.metrics[metric];
        if (!exact)
            continue;
        for (const part of ["sites", "crates"]) {
            const sum = stored[part].reduce((total, { metrics }) => total + metrics[metric][0], 0);
            if (sum !== value || !Number.isSafeInteger(value)) {
                return `its ${metric} are ${value}, those of its ${part} sum to ${sum}`;
            }
        }
    }
    return null;
}
function findTwice(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            return name;
        seen.add(name);
    }
    return undefined;
}
function unpackMeasurement({ schema: _, frames, ...stored }) {
    return {
        ...stored,
        sites: stored.sites.map((site) => ({
            ...site,
            id: (0,site_id/* siteId */.b)(site),
            stack: site.stack.map((index) => frames[index] ?? ""),
            metrics: unpackMetrics(site.metrics),
        })),
        crates: stored.crates.map(({ crate, metrics }) => ({ crate, metrics: unpackMetrics(metrics) })),
    };
}
function unpackMetrics(metrics) {
    return (0,core_metrics/* perMetric */.sn)((metric) => {
        const [value, spread] = metrics[metric];
        return { value, spread };
    });
}


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ asHead),
/* harmony export */   Dh: () => (/* binding */ isDeterministic),
/* harmony export */   qW: () => (/* binding */ asBase)
/* harmony export */ });
/** Marks a measurement as the one that is compared against. */
function asBase(measurement) {
    return measurement;
}
/** Marks a measurement as the one that is judged. */
function asHead(measurement) {
    return measurement;
}
/** Says whether every run of a measurement gave the same totals: then any growth is real. */
function isDeterministic(measurement) {
    return Object.keys(measurement.metrics).every((metric) => measurement.metrics[metric].spread === 0);
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ noteQuality)
/* harmony export */ });
/** Above this share of bytes without names the program was stripped, whatever the totals say. */
const NAMELESS_WORTH_A_NOTE = 0.01;
/** Above this share of bytes without own code the ranking of call sites says little about the user's code. */
const FOREIGN_WORTH_A_NOTE = 0.25;
/** Says what a measurement's call sites leave out; empty for a good one. */
function noteQuality({ quality }, instrument) {
    const notes = [];
    if (quality.namelessShare > NAMELESS_WORTH_A_NOTE) {
        notes.push({
            code: "nameless-frames",
            message: `${percent(quality.namelessShare)} of the bytes were allocated by code without names.`,
            remedy: "Look for `strip` or `debug = 0` in Cargo.toml, .cargo/config.toml or RUSTFLAGS.",
        });
    }
    if (quality.foreignShare > FOREIGN_WORTH_A_NOTE) {
        notes.push({
            code: "foreign-bytes",
            message: `${percent(quality.foreignShare)} of the bytes have no frame of your own code in their stack; they are listed under the dependency that allocated them.`,
            remedy: FOREIGN_REMEDIES[instrument ?? "file"],
        });
    }
    return notes;
}
const FOREIGN_REMEDIES = {
    probe: "Threads that a dependency starts have none. If stacks are cut short, keep more: --depth 300.",
    feature: "dhat keeps 10 frames unless told otherwise: dhat::Profiler::builder().trim_backtraces(Some(50)), or measure with --instrument probe.",
    file: "Say which crates are yours: --own-crate NAME, or start heapgate in their workspace.",
};
function percent(share) {
    return `${Math.round(share * 100)}%`;
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ siteId)
/* harmony export */ });
/**
 * Names a call site across builds: "app::load", or "app::load via toml::de::parse_document" where it allocates through
 * a dependency. Made of normal forms only, so lines, generic arguments and hashes do not move it.
 */
function siteId(site) {
    const { function: own, through } = site;
    return through === null ? own.key : `${own.key} via ${through.key}`;
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ summariseRuns)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4497);
/* harmony import */ var _site_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(900);
/**
 * Several runs of one side as one measurement. For each metric one real run stands for the side, so that its call sites
 * sum to its total exactly, which medians of single sites would not.
 */



/**
 * Sums up all runs of a side. A call site or crate that only some runs have counts as zero in the others; it is
 * described as the peak's run has it, else as the first run that has it.
 * Ordered by peak bytes, then total bytes, largest first; ties by id, crates by name.
 */
function summariseRuns(profiles, subject) {
    const standing = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .perMetric */ .sn)((metric) => findLowerMedianRun(profiles, metric));
    const runs = { profiles, standing };
    return {
        ...subject,
        runs: profiles.length,
        metrics: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .perMetric */ .sn)((metric) => summariseMetric(runs, metric)),
        sites: summariseSites(runs),
        crates: summariseCrates(runs),
        quality: (profiles[standing["peak-bytes"]] ?? profiles[0]).quality,
    };
}
/** Of equal totals the first run. The lower of two medians, because their mean is no run's. */
function findLowerMedianRun(profiles, metric) {
    const byTotal = profiles
        .map((profile, run) => ({ run, total: profile.totals[metric] }))
        .toSorted((a, b) => a.total - b.total);
    return byTotal[(profiles.length - 1) >> 1]?.run ?? 0;
}
function summariseMetric({ profiles, standing }, metric) {
    const totals = profiles.map((profile) => profile.totals[metric]);
    const exact = profiles.every((profile) => !profile.inexact.includes(metric));
    return { ...summariseAmounts(totals, standing[metric]), exact };
}
function summariseSites(runs) {
    const tallies = tallyParts(runs, {
        partsOf: (profile) => profile.sites,
        keyOf: _site_id_js__WEBPACK_IMPORTED_MODULE_1__/* .siteId */ .b,
    });
    return Array.from(tallies, ([id, { part, amounts }]) => {
        const { counts: _, ...site } = part;
        return { ...site, id, metrics: summariseTally(amounts, runs.standing) };
    }).toSorted((a, b) => compareSize(a, b) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
}
function summariseCrates(runs) {
    const tallies = tallyParts(runs, {
        partsOf: (profile) => profile.crates,
        keyOf: (part) => part.crate,
    });
    return Array.from(tallies, ([crate, { amounts }]) => ({
        crate,
        metrics: summariseTally(amounts, runs.standing),
    })).toSorted((a, b) => compareSize(a, b) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.crate ?? "", b.crate ?? ""));
}
function tallyParts({ profiles, standing }, cut) {
    const tallies = new Map();
    for (const [run, profile] of peakRunFirst(profiles, standing)) {
        for (const part of cut.partsOf(profile)) {
            const key = cut.keyOf(part);
            const tally = tallies.get(key) ?? { part, amounts: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .perMetric */ .sn)(() => profiles.map(() => 0)) };
            tallies.set(key, tally);
            for (const metric of _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb) {
                tally.amounts[metric][run] = (tally.amounts[metric][run] ?? 0) + part.counts[metric];
            }
        }
    }
    return tallies;
}
/** The first run that has a part describes it. */
function peakRunFirst(profiles, standing) {
    const peakRun = standing["peak-bytes"];
    return [...profiles.entries()].toSorted(([a], [b]) => Number(b === peakRun) - Number(a === peakRun));
}
function summariseTally(amounts, standing) {
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .perMetric */ .sn)((metric) => summariseAmounts(amounts[metric], standing[metric]));
}
function summariseAmounts(amounts, standing) {
    return {
        value: amounts[standing] ?? 0,
        spread: Math.max(...amounts) - Math.min(...amounts),
    };
}
function compareSize(a, b) {
    return (b.metrics["peak-bytes"].value - a.metrics["peak-bytes"].value ||
        b.metrics["total-bytes"].value - a.metrics["total-bytes"].value);
}


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compareMeasurements)
});

// EXTERNAL MODULE: ./lib/core/metrics.js
var core_metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/text-order.js
var text_order = __nccwpck_require__(4497);
// EXTERNAL MODULE: ./lib/core/compare/growth-order.js
var growth_order = __nccwpck_require__(5889);
;// CONCATENATED MODULE: ./lib/core/compare/match-sites.js
/**
 * Pairs the call sites of two measurements, each with one at most:
 *
 * 1. equal ids: the same function allocates through the same dependency's function;
 * 2. of what is left, equal own functions, where both sides have just one site of that function left: it allocates
 *    through something else now. With several left, any pairing would be a guess.
 *
 * What stays alone is new or gone.
 */
function matchSites(base, head) {
    const baseById = new Map(base.map((site) => [site.id, site]));
    const headIds = new Set(head.map((site) => site.id));
    const baseByFunction = keepSole(base.filter((site) => !headIds.has(site.id)));
    const headByFunction = keepSole(head.filter((site) => !baseById.has(site.id)));
    const matched = new Set();
    const pairs = [];
    for (const site of head) {
        const { key } = site.function;
        const moved = headByFunction.get(key) === site ? baseByFunction.get(key) : undefined;
        const partner = baseById.get(site.id) ?? moved ?? null;
        pairs.push({ base: partner, head: site });
        if (partner !== null)
            matched.add(partner);
    }
    const gone = base.filter((site) => !matched.has(site));
    return [...pairs, ...gone.map((site) => ({ base: site, head: null }))];
}
/** The sites that are the only one of their function, by its key. */
function keepSole(sites) {
    const byFunction = new Map();
    const shared = new Set();
    for (const site of sites) {
        const { key } = site.function;
        if (byFunction.has(key))
            shared.add(key);
        byFunction.set(key, site);
    }
    for (const key of shared)
        byFunction.delete(key);
    return byFunction;
}

;// CONCATENATED MODULE: ./lib/core/compare/compare.js




/**
 * Compares two measurements of one scenario. Every call site of either side is in the result once, ordered by growth of
 * the peak, so per exact metric the sites' deltas, and those of the crates, sum to the program's delta.
 */
function compareMeasurements({ base, head, }) {
    return {
        metrics: (0,core_metrics/* perMetric */.sn)((metric) => ({
            ...subtract(base.metrics[metric], head.metrics[metric]),
            exact: base.metrics[metric].exact && head.metrics[metric].exact,
            source: "dhat",
        })),
        sites: matchSites(base.sites, head.sites)
            .map(compareSite)
            .toSorted((0,growth_order/* orderByGrowth */.b)("peak-bytes")),
        crates: compareCrates(base.crates, head.crates),
        runs: { base: base.runs, head: head.runs },
        notes: noteMissingFingerprints(base, head),
    };
}
/** What a side holds at a site or crate that it does not have. */
const NOTHING = { value: 0, spread: 0 };
function subtract(base, head) {
    return {
        base: base.value,
        head: head.value,
        delta: head.value - base.value,
        spread: Math.max(base.spread, head.spread),
    };
}
function compareSite(pair) {
    const { base, head } = pair;
    const metrics = subtractEach(base?.metrics, head?.metrics);
    return { ...(head ?? base), status: judgeStatus(pair, metrics), metrics };
}
function subtractEach(base, head) {
    return (0,core_metrics/* perMetric */.sn)((metric) => subtract(base?.[metric] ?? NOTHING, head?.[metric] ?? NOTHING));
}
function judgeStatus({ base, head }, metrics) {
    if (base === null)
        return "new";
    if (head === null)
        return "gone";
    const change = core_metrics/* METRICS */.Cb.map((metric) => metrics[metric].delta).find((delta) => delta !== 0);
    if (change === undefined)
        return base.id === head.id ? "same" : "moved";
    return change > 0 ? "grown" : "shrunk";
}
function compareCrates(base, head) {
    const baseByName = new Map(base.map(({ crate, metrics }) => [crate, metrics]));
    const headByName = new Map(head.map(({ crate, metrics }) => [crate, metrics]));
    return Array.from(new Set([...headByName.keys(), ...baseByName.keys()]), (crate) => ({
        crate,
        metrics: subtractEach(baseByName.get(crate), headByName.get(crate)),
    })).toSorted((a, b) => b.metrics["peak-bytes"].delta - a.metrics["peak-bytes"].delta ||
        (0,text_order/* compareText */.n)(a.crate ?? "", b.crate ?? ""));
}
function noteMissingFingerprints(base, head) {
    const bare = [
        ...(base.fingerprint === null ? ["base"] : []),
        ...(head.fingerprint === null ? ["head"] : []),
    ];
    if (bare.length === 0)
        return [];
    return [
        {
            code: "no-fingerprint",
            message: `Nothing says how ${bare.join(" and ")} ${bare.length === 1 ? "was" : "were"} built and run: bare profile files are compared as they are.`,
            remedy: null,
        },
    ];
}


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ orderByGrowth)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4497);


/**
 * Makes an order of call sites by growth in one metric, the largest first and what shrank most last. Ties go by growth
 * in the other metrics, in the order of METRICS, then by id, so that the order in which sites come does not matter.
 */
function orderByGrowth(metric) {
    return (a, b) => {
        for (const each of [metric, ..._metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb]) {
            const difference = b.metrics[each].delta - a.metrics[each].delta;
            if (difference !== 0)
                return difference;
        }
        return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.id, b.id);
    };
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ measureError),
/* harmony export */   GV: () => (/* binding */ HeapgateError),
/* harmony export */   PJ: () => (/* binding */ INTERRUPTS),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   et: () => (/* binding */ exitStatusOf),
/* harmony export */   j$: () => (/* binding */ Interrupted)
/* harmony export */ });
/* unused harmony exports ApiError, MissingToken */
/** Errors that people see, in their parts, and the exit status they end with. */
/** An error whose reason and remedy are known. Anything else that is thrown is a bug and keeps its stack. */
class HeapgateError extends Error {
    name = "HeapgateError";
    kind;
    where;
    remedy;
    said;
    constructor(kind, parts) {
        super(parts.what, { cause: parts.cause });
        this.kind = kind;
        this.where = parts.where ?? null;
        this.remedy = parts.remedy;
        this.said = parts.said ?? null;
    }
}
/** A wrong use of heapgate: exit 2. */
function usageError(parts) {
    return new HeapgateError("usage", parts);
}
/** Something that could not be measured: exit 3. */
function measureError(parts) {
    return new HeapgateError("measure", parts);
}
/** GitHub's API refused a call, or did not answer it. */
class ApiError extends Error {
    name = "ApiError";
    /** The HTTP status; null where there was no answer. */
    status;
    /** How long GitHub asks to wait, in seconds; null where it does not. */
    retryAfter;
    constructor(message, parts) {
        super(message, { cause: parts.cause });
        this.status = parts.status;
        this.retryAfter = parts.retryAfter ?? null;
    }
}
/** GitHub was not asked: there is no token. A token that it does not know gets the same status. */
class MissingToken extends ApiError {
    constructor() {
        super("no token was given", { status: 401 });
    }
}
/** The signals that end a run, each with an exit status of its own. */
const INTERRUPTS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** The run was interrupted; everything that it started is cleaned up before it is thrown. */
class Interrupted extends Error {
    name = "Interrupted";
    signal;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
/** Exit statuses, a public contract. */
const EXIT = {
    pass: 0,
    limitPassed: 1,
    usage: 2,
    measure: 3,
    bug: 70,
    SIGHUP: 129,
    SIGINT: 130,
    SIGTERM: 143,
};
/** The exit status that an error ends the process with. */
function exitStatusOf(error) {
    if (error instanceof HeapgateError)
        return EXIT[error.kind];
    if (error instanceof Interrupted)
        return EXIT[error.signal];
    return EXIT.bug;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export ACTION_SETTINGS */
/* harmony import */ var _parse_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3080);

/**
 * The settings that the command line and the action have, in the order in which they are listed. The command line's
 * `args` stand after `--`.
 */
const SETTINGS = [
    { name: "path", value: "DIR", default: ".", effect: "the package or workspace to measure" },
    {
        name: "package",
        value: "NAME",
        default: "what is at path",
        effect: "the package of a workspace",
    },
    { name: "bin", value: "NAME", default: "the only one", effect: "measure this binary" },
    {
        name: "example",
        value: "NAME",
        default: "the only one, if there is no bin",
        effect: "measure this example",
    },
    {
        name: "scenario",
        value: "NAMES…",
        default: "all",
        effect: "scenarios of Cargo.toml's metadata to measure",
    },
    {
        name: "args",
        value: "ARG…",
        default: null,
        effect: "arguments of the measured program; a blank does not end one",
    },
    { name: "stdin", value: "FILE", default: "empty", effect: "the program's standard input" },
    {
        name: "env",
        value: "KEY=VALUE…",
        default: null,
        effect: "variables for the measured program",
    },
    {
        name: "working-directory",
        value: "DIR",
        default: "the current folder",
        effect: "where the program runs",
    },
    { name: "features", value: "NAMES…", default: null, effect: "features to build with" },
    { name: "all-features", value: null, default: null, effect: "build with all features" },
    {
        name: "no-default-features",
        value: null,
        default: null,
        effect: "build without the default features",
    },
    { name: "profile", value: "NAME", default: "release", effect: "the cargo profile to build like" },
    {
        name: "target",
        value: "TRIPLE",
        default: "the host",
        effect: "the target triple to build for",
    },
    {
        name: "toolchain",
        value: "NAME",
        default: "the project's",
        effect: "the rustup toolchain to build with",
    },
    { name: "cargo-args", value: "ARG…", default: null, effect: "more arguments for cargo" },
    {
        name: "instrument",
        value: "HOW",
        default: "auto",
        effect: "how dhat gets in: feature (the crate's own), probe (nothing of the crate changes), or auto (the crate's own if it has one)",
    },
    {
        name: "dhat-feature",
        value: "NAME",
        default: "found in Cargo.toml",
        effect: "the feature that turns the crate's own dhat on",
    },
    {
        name: "depth",
        value: "FRAMES",
        default: "100",
        effect: "frames the probe keeps of a call stack",
    },
    {
        name: "runs",
        value: "N",
        default: "auto",
        effect: "runs of each side; auto: 2, up to 7 while they differ",
    },
    { name: "timeout", value: "TIME", default: "10m", effect: "the longest that one run may take" },
    {
        name: "allow-failure",
        value: null,
        default: null,
        effect: "measure a program that ends with an error",
    },
    {
        name: "max-profile-size",
        value: "SIZE",
        default: "2GiB",
        effect: "the largest profile that is read",
    },
    {
        name: "base",
        value: "REF",
        default: "the merge base, or the commit before",
        effect: "the commit to compare with",
    },
    {
        name: "baseline",
        value: "FROM",
        default: "auto",
        effect: "where the base's numbers come from: auto or measure (it is measured now), none, or a saved measurement (a file, or a folder of them)",
    },
    {
        name: "on-missing-baseline",
        value: "HOW",
        default: "pass",
        effect: "what to do when there is nothing to compare with: pass or fail",
    },
    {
        name: "fail-on",
        value: "LIMIT…",
        default: textOf(_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR.failOn),
        effect: "fail when one of these limits is passed",
    },
    {
        name: "warn-on",
        value: "LIMIT…",
        default: textOf(_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR.warnOn),
        effect: "warn when one of these limits is passed",
    },
    {
        name: "own-crate",
        value: "NAMES…",
        default: "the workspace's",
        effect: "crates that count as own code",
    },
    { name: "top", value: "N", default: "5", effect: "call sites shown" },
    {
        name: "sort",
        value: "METRIC",
        default: "the one that decides",
        effect: "the metric that call sites are ordered by",
    },
];
/** The settings that the action alone has. */
const ACTION_SETTINGS = [
    {
        name: "mode",
        value: "MODE",
        default: "check",
        effect: "what to do; check: measure the program and its base, compare, and judge",
    },
    {
        name: "comment",
        value: "WHEN",
        default: "auto",
        effect: "when to comment on the pull request: auto (with news only; an earlier comment is kept up to date), always or never",
    },
    {
        name: "key",
        value: "TEXT",
        default: "the workflow, the job and what is measured",
        effect: "tells this check's comment from others': needed in a matrix whose jobs measure the same, such as one of runners",
    },
    {
        name: "annotations",
        value: null,
        default: "true",
        effect: "mark the lines that grew, in files that changed; the verdict is told either way",
    },
    {
        name: "report-dir",
        value: "DIR",
        default: ".heapgate/report in the workspace that is measured",
        effect: "the folder for the report and the raw profiles",
    },
    {
        name: "github-token",
        value: "TOKEN",
        default: "the job's own",
        effect: "the token to comment and to fetch the base with; it needs pull-requests: write and contents: read",
    },
];
function textOf(limits) {
    return limits.map(({ text }) => text).join(", ");
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SCENARIO_DEFAULTS),
/* harmony export */   g: () => (/* binding */ CHECK_DEFAULTS)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7934);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5214);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7912);
/** The defaults that are values, read from the texts that people are shown: each stands in the catalog once. */



/** Of a scenario. */
const SCENARIO_DEFAULTS = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw3(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .UpN(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .ScenarioSettings */ .AQ, ["profile", "instrument", "runs", "timeout", "max-profile-size"])), readDefaults(["profile", "instrument", "runs", "timeout", "max-profile-size"]));
/** Of a check. */
const CHECK_DEFAULTS = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw3(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .UpN(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckSettings */ .wm, ["baseline", "on-missing-baseline", "top"])), readDefaults(["baseline", "on-missing-baseline", "top"]));
function readDefaults(names) {
    return Object.fromEntries(_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(({ name }) => names.includes(name)).map((entry) => [entry.name, entry.default]));
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** A misspelling has at most so many wrong letters; past that a guess would mislead. */
const MOST_EDITS = 3;
/**
 * Gives the word that someone probably meant: the one that starts with what was written ("peak" → "peak-bytes"), else
 * the one with the fewest wrong letters. Case does not count. null if none is near; of equals, the first.
 */
function nearestWord(written, words) {
    const wanted = written.toLowerCase();
    if (wanted === "")
        return null;
    const started = words.find((word) => word.startsWith(wanted));
    if (started !== undefined)
        return started;
    const [nearest] = words
        .map((word) => ({ word, edits: countEdits(wanted, word) }))
        .filter(({ edits, word }) => edits <= Math.min(MOST_EDITS, word.length / 2))
        .toSorted((a, b) => a.edits - b.edits);
    return nearest?.word ?? null;
}
/** Levenshtein's distance. Words that differ too much in length are not worth the table: any large number does. */
function countEdits(a, b) {
    if (Math.abs(a.length - b.length) > MOST_EDITS)
        return Number.POSITIVE_INFINITY;
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, letter] of [...a].entries()) {
        const current = [row + 1];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
            const added = (current[column - 1] ?? 0) + 1;
            const dropped = (above[column] ?? 0) + 1;
            current.push(Math.min(replaced, added, dropped));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}


/***/ }),

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  Fv: () => (/* binding */ parseLimit),
  VB: () => (/* binding */ renderLimitProblem)
});

// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __nccwpck_require__(8490);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
;// CONCATENATED MODULE: ./lib/core/inputs/limit-term.js



/**
 * Parses one term of a limit: "+5%", "+256KiB", "64MiB"; for metrics in blocks "+1000" or "1000 blocks".
 * A suggestion is always a term that this function takes.
 */
function parseLimitTerm(part, metric) {
    if (part.text === "") {
        return (0,result/* err */._)({ column: part.column, message: "A term is missing here.", suggestion: null });
    }
    const isGrowth = part.text.startsWith("+");
    const size = isGrowth ? part.text.slice(1).trim() : part.text;
    const percent = parsePercent(size);
    if (percent !== null && !isGrowth) {
        const message = `"${part.text}" is no amount: a percentage is growth, and growth has a plus.`;
        return (0,result/* err */._)({ column: part.column, message, suggestion: `+${size}` });
    }
    const amount = percent ?? parseAmount(size, metric);
    if (amount === null)
        return (0,result/* err */._)(explainAmount(part, metric));
    if (amount > metrics/* LARGEST_EXACT */.Nn) {
        return (0,result/* err */._)({ column: part.column, message: `"${part.text}" is too large.`, suggestion: null });
    }
    if (percent !== null)
        return (0,result.ok)({ kind: "growth-percent", percent });
    return (0,result.ok)({ kind: isGrowth ? "growth-amount" : "ceiling", amount });
}
function parsePercent(text) {
    const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
    return digits === undefined ? null : Number(digits);
}
function parseAmount(text, metric) {
    if (!(0,metrics/* isBlockMetric */.c4)(metric))
        return (0,units/* parseByteAmount */.u$)(text);
    const [, digits] = /^(\d+)(?:\s*blocks?)?$/.exec(text) ?? [];
    return digits === undefined ? null : Number(digits);
}
function explainAmount(part, metric) {
    const message = (0,metrics/* isBlockMetric */.c4)(metric)
        ? `"${part.text}" is no number of blocks.`
        : `"${part.text}" is no amount of bytes: a number and B, KiB, MiB or GiB.`;
    return { column: part.column, message, suggestion: mendTerm(part.text, metric) };
}
/** What was probably meant by a term with a minus, thousands separators, a foreign unit ("256 KB") or none. */
function mendTerm(text, metric) {
    const plain = text.replace(/^[+-]\s*/, "").replace(/(\d)[,_](?=\d)/g, "$1");
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*|%+)$/i.exec(plain) ?? [];
    if (digits === undefined || unit === undefined)
        return null;
    if (unit.startsWith("%"))
        return `+${digits}%`;
    const mended = (0,metrics/* isBlockMetric */.c4)(metric) ? digits : `${digits}${mendUnit(unit)}`;
    if (parseAmount(mended, metric) === null)
        return null;
    return /^[+-]/.test(text) ? `+${mended}` : mended;
}
function mendUnit(unit) {
    const letter = unit.charAt(0).toUpperCase();
    return letter === "" || letter === "B" ? "B" : `${letter}iB`;
}

// EXTERNAL MODULE: ./lib/core/inputs/nearest-word.js
var nearest_word = __nccwpck_require__(232);
;// CONCATENATED MODULE: ./lib/core/inputs/parse-limit.js
/**
 * The grammar of limits. Blanks may stand between all parts.
 *
 *     limit = [ "site" | "crate" NAME ] METRIC ":" term { "&" term }
 *     term  = "+" NUMBER "%" | "+" AMOUNT | AMOUNT
 *
 *     peak-bytes: +5% & +256KiB           grows by more than both
 *     peak-bytes: 64MiB                   passes a ceiling
 *     site live-bytes: +1KiB              any one call site grows by more
 *     crate serde_json peak-bytes: +10%   the stacks whose innermost frame outside std is that crate's
 */




/** The limits of a project that names none. The percentage and the amount together keep small programs quiet. */
const DEFAULT_LIMITS = {
    failOn: parseDefaults(["peak-bytes: +5% & +256KiB", "live-bytes: +5% & +64KiB"]),
    warnOn: parseDefaults([
        "peak-bytes: +1% & +16KiB",
        "live-bytes: +1% & +16KiB",
        "total-blocks: +10% & +1000",
    ]),
};
/** Parses one limit. A problem says the column and, where a guess is good, what to write there. */
function parseLimit(text) {
    const colon = text.indexOf(":");
    if (colon === -1)
        return (0,result/* err */._)(explainMissingColon(text));
    const subject = parseSubject(splitWords(text.slice(0, colon)), colon + 1);
    if (!subject.ok)
        return subject;
    const terms = parseTerms(splitTerms(text, colon + 1), subject.value.metric);
    if (!terms.ok)
        return terms;
    return (0,result.ok)({ text: text.trim(), ...subject.value, terms: terms.value });
}
/** Writes a problem as three lines: the limit and a caret under the wrong part, indented, and what to write there. */
function renderLimitProblem(text, problem) {
    const advice = problem.suggestion === null ? "" : ` Write "${problem.suggestion}".`;
    return [
        // One blank for each control character keeps this one line, and the caret in its place.
        `  ${text.replace(/\p{Cc}/gu, " ")}`,
        `  ${" ".repeat(problem.column - 1)}^`,
        `${problem.message}${advice}`,
    ].join("\n");
}
function parseDefaults(texts) {
    return texts.map((text) => {
        const parsed = parseLimit(text);
        if (parsed.ok)
            return parsed.value;
        throw new Error(`the default limit "${text}" is wrong: ${parsed.error.message}`);
    });
}
function explainMissingColon(text) {
    const message = 'A colon must follow the metric, as in "peak-bytes: +5% & +256KiB".';
    const gap = text.search(/\s[+\d]/);
    if (gap === -1)
        return { column: text.length + 1, message, suggestion: null };
    const suggestion = `${text.slice(0, gap).trim()}: ${text.slice(gap).trim()}`;
    return { column: gap + 1, message, suggestion };
}
function splitWords(text) {
    return Array.from(text.matchAll(/\S+/g), (word) => ({ text: word[0], column: word.index + 1 }));
}
function parseSubject(words, end) {
    const scope = parseScope(words, end);
    if (!scope.ok)
        return scope;
    const [metric, excess] = words.slice(scope.value.words);
    const known = metrics/* METRICS */.Cb.find((name) => name === metric?.text);
    if (known === undefined)
        return (0,result/* err */._)(explainMetric(metric ?? { text: "", column: end }));
    if (excess !== undefined) {
        const message = `A colon must follow the metric; here stands "${excess.text}".`;
        return (0,result/* err */._)({ column: excess.column, message, suggestion: null });
    }
    return (0,result.ok)({ scope: scope.value.scope, metric: known });
}
function explainMetric({ text, column }) {
    const seen = text === "" ? "A metric is missing" : `There is no metric "${text}"`;
    const message = `${seen}: metrics are ${metrics/* METRICS */.Cb.join(", ")}.`;
    return { column, message, suggestion: (0,nearest_word/* nearestWord */.z)(text, metrics/* METRICS */.Cb) };
}
function parseScope(words, end) {
    const [first, second] = words;
    if (first?.text === "site")
        return (0,result.ok)({ scope: { kind: "site" }, words: 1 });
    if (first?.text === "crate")
        return parseCrate(second ?? { text: "", column: end });
    if (first === undefined || second === undefined || metrics/* METRICS */.Cb.some((name) => name === first.text)) {
        return (0,result.ok)({ scope: { kind: "program" }, words: 0 });
    }
    const message = `There is no scope "${first.text}": a limit starts with METRIC, "site METRIC" or "crate NAME METRIC".`;
    return (0,result/* err */._)({
        column: first.column,
        message,
        suggestion: (0,nearest_word/* nearestWord */.z)(first.text, ["site", "crate"]),
    });
}
/** Takes a crate as Cargo.toml or as symbols spell it; the scope has the symbols' spelling. */
function parseCrate({ text, column }) {
    if (/^\w[\w-]*$/.test(text) && !metrics/* METRICS */.Cb.some((name) => name === text)) {
        return (0,result.ok)({ scope: { kind: "crate", crate: text.replaceAll("-", "_") }, words: 2 });
    }
    const message = 'A crate\'s name must follow "crate", as in "crate serde_json peak-bytes: +10%".';
    return (0,result/* err */._)({ column, message, suggestion: null });
}
function splitTerms(text, start) {
    const parts = [];
    let from = start;
    for (const piece of text.slice(start).split("&")) {
        const indent = piece.length - piece.trimStart().length;
        parts.push({ text: piece.trim(), column: from + indent + 1 });
        from += piece.length + 1;
    }
    return parts;
}
function parseTerms(parts, metric) {
    const terms = [];
    for (const part of parts) {
        const term = parseLimitTerm(part, metric);
        if (!term.ok)
            return term;
        terms.push(term.value);
    }
    const [first, ...others] = terms;
    if (first === undefined)
        throw new Error("a text split at & has at least one part");
    return (0,result.ok)([first, ...others]);
}


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ COMMAND_LINE),
  qU: () => (/* binding */ layerScenario),
  j: () => (/* binding */ layerSettings),
  uF: () => (/* binding */ readCheckSettings),
  gO: () => (/* binding */ readScenarioSettings)
});

// UNUSED EXPORTS: readActionSettings

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/inputs/settings.js
var settings = __nccwpck_require__(7912);
;// CONCATENATED MODULE: ./lib/core/inputs/action-settings.js
/** The settings that the action alone has, and all that it is given. catalog.ts says what each does. */


/** Settings of the action: inputs only. */
const action_settings_ActionSettings = dist/* strictObject */.rej({
    mode: dist/* literal */.euz("check", "must be check: there is no other mode"),
    comment: dist/* picklist */.KIO(["auto", "always", "never"], "must be auto, always or never"),
    key: dist/* optional */.lqM(settings/* Text */.EY),
    annotations: settings/* Flag */.lN,
    /** Not given: in heapgate's folder of the workspace that is measured. */
    "report-dir": dist/* optional */.lqM(settings/* Text */.EY),
    "github-token": dist/* optional */.lqM(settings/* Text */.EY),
});

// EXTERNAL MODULE: ./lib/core/inputs/catalog.js
var catalog = __nccwpck_require__(5214);
// EXTERNAL MODULE: ./lib/core/inputs/nearest-word.js
var nearest_word = __nccwpck_require__(232);
;// CONCATENATED MODULE: ./lib/core/inputs/read-settings.js






/** The command line as an origin. */
const COMMAND_LINE = {
    name: (setting) => `--${setting}`,
    where: null,
    known: catalog/* SETTINGS */.y.map(({ name }) => name),
    advice: "See `heapgate check --help` for what each setting takes.",
};
/**
 * Reads one scenario's settings.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
function readScenarioSettings(raw, origin) {
    return parseSettings(settings/* ScenarioSettings */.AQ, raw, origin);
}
/**
 * Reads the settings of a whole check.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
function readCheckSettings(raw, origin) {
    return parseSettings(settings/* CheckSettings */.wm, raw, origin);
}
/**
 * Reads the settings that the action alone has; those with a default must be given.
 * @throws a usage error that names the setting, what was seen and what is allowed.
 */
function readActionSettings(raw, origin) {
    return parseSettings(ActionSettings, raw, origin);
}
/** Lays settings over others: what an earlier layer gives wins over the later ones. */
function layerSettings(...layers) {
    return Object.assign({}, ...layers.toReversed().map(withoutUndefined));
}
/** As {@link layerSettings}; a layer that names a bin or an example decides about the target alone. */
function layerScenario(...layers) {
    const { bin, example, ...rest } = layerSettings(...layers);
    const deciding = layers.find((layer) => layer.bin !== undefined || layer.example !== undefined);
    return { ...rest, bin: deciding?.bin, example: deciding?.example };
}
function parseSettings(schema, raw, origin) {
    const parsed = dist/* safeParse */.xLC(schema, raw, { abortEarly: true });
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const setting = dist/* getDotPath */.BuJ(issue)?.split(".")[0] ?? "";
    if (issue.type === "strict_object") {
        const near = (0,nearest_word/* nearestWord */.z)(setting, origin.known);
        const guess = near === null ? "" : `Did you mean "${near}"? `;
        throw (0,errors/* usageError */.Wp)({
            what: `There is no setting ${origin.name(setting)}.`,
            where: origin.where,
            remedy: `${guess}Settings are: ${origin.known.join(", ")}.`,
        });
    }
    if (issue.message.includes("\n")) {
        throw (0,errors/* usageError */.Wp)({
            what: `${origin.name(setting)} can't be read:`,
            where: origin.where,
            remedy: issue.message,
        });
    }
    throw (0,errors/* usageError */.Wp)({
        what: `${origin.name(setting)} ${issue.message} (it is ${describe(issue.input)}).`,
        where: origin.where,
        remedy: origin.advice,
    });
}
function describe(value) {
    return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
function withoutUndefined(layer) {
    return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ ScenarioSettings),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   wm: () => (/* binding */ CheckSettings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7564);
/* harmony import */ var _parse_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3080);
/**
 * Every setting by its public name, and how its value is read, from the command line (texts, lists of texts, flags) and
 * from TOML alike. catalog.ts says what each does. A message continues the sentence that starts with the setting's name.
 */




/** Arguments, variables and paths end at a NUL for the system, and Node refuses to start a program with one in them. */
const NO_NUL = "must not hold a NUL";
/** One text that is not empty. */
const Text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP("must be text"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1, "must not be empty"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(hasNoNul, NO_NUL));
/** On or off. */
const Flag = valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY("must be true or false");
/** One entry, or a list of entries. */
const List = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())], "must be text or a list of texts"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (typeof value === "string" ? [value] : value)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((entries) => entries.every(hasNoNul), NO_NUL));
/** Names without blanks in them, also several in one text with commas or blanks between them, as cargo takes features. */
const Names = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(List, valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((entries) => splitNames(entries, /[\s,]+/)));
/** Names of scenarios, which may have blanks in them, also several in one text with commas between them. */
const ScenarioNames = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(List, valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((entries) => splitNames(entries, /[,\n]/)));
const Entries = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(List, valibot__WEBPACK_IMPORTED_MODULE_2__/* .everyItem */ .l5M((entry) => /^[^=]+=/.test(entry), "must be entries that read KEY=VALUE"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((entries) => Object.fromEntries(entries.map(splitVariable))));
const Table = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[^=]+$/, "must have names without ="), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(hasNoNul, NO_NUL)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP("must be a table of texts"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(hasNoNul, NO_NUL)));
/** KEY=VALUE entries, or a table as TOML has it. valibot takes a list for a table with numbers as keys, so it is told. */
const Variables = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV((value) => typeof value === "object" && !Array.isArray(value) ? Table : Entries);
/** Defaults are shown with commas between them, and are to be pasted as they stand. */
const LIMIT_END = /,(?=\s|$)|\n/;
const Limits = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(List, valibot__WEBPACK_IMPORTED_MODULE_2__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
    const limits = [];
    for (const text of dataset.value.flatMap((entry) => entry.split(LIMIT_END))) {
        if (text.trim() === "")
            continue;
        const parsed = (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLimit */ .Fv)(text);
        if (!parsed.ok) {
            addIssue({ message: (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLimitProblem */ .VB)(text, parsed.error) });
            return NEVER;
        }
        limits.push(parsed.value);
    }
    return limits;
}));
const WHOLE_NUMBER = /^\d{1,9}$/;
/** A number, or its digits as a command line has them. */
const Count = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], "must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((value) => WHOLE_NUMBER.test(String(value)), "must be a whole number"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((value) => Number(value) >= 1, "must be at least 1"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(Number));
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Timers take 31 bits of milliseconds, 24.8 days, and fire at once for more. */
const LONGEST_MS = 2 ** 31 - 1;
const Duration = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be text such as "90s"'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^\d+(?:ms|s|m|h)$/, "must be a whole number with ms, s, m or h, such as 90s"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((text) => parseDuration(text) >= 1, "must be more than nothing"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((text) => parseDuration(text) <= LONGEST_MS, "must be at most 24 days"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(parseDuration));
const Size = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be text such as "512MiB"'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((text) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseByteAmount */ .u$)(text) !== null, "must be a size such as 512MiB or 2GiB"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseByteAmount */ .u$)(text) ?? (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(0)));
/** Settings of one scenario: flags, a scenario's table, the package's and the workspace's may all give them. */
const ScenarioSettings = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    bin: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    example: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    args: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(List),
    stdin: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    env: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Variables),
    "working-directory": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    features: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Names),
    "all-features": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Flag),
    "no-default-features": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Flag),
    profile: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    target: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    toolchain: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    "cargo-args": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(List),
    instrument: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["auto", "feature", "probe"], "must be auto, feature or probe")),
    "dhat-feature": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    depth: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Count),
    runs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("auto"), Count], "must be auto or a whole number from 1")),
    timeout: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Duration),
    "allow-failure": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Flag),
    "max-profile-size": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Size),
    "fail-on": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Limits),
    "warn-on": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Limits),
});
/** Settings of the whole check: flags only, or the package's and the workspace's metadata where that makes sense. */
const CheckSettings = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    package: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    scenario: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(ScenarioNames),
    base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Text),
    "on-missing-baseline": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["pass", "fail"], "must be pass or fail")),
    "own-crate": valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Names),
    top: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(Count),
    sort: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb, `must be one of ${_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.join(", ")}`)),
});
function hasNoNul(text) {
    return !text.includes("\0");
}
function splitNames(entries, separator) {
    return entries
        .flatMap((entry) => entry.split(separator))
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
function splitVariable(entry) {
    const at = entry.indexOf("=");
    return [entry.slice(0, at), entry.slice(at + 1)];
}
function parseDuration(text) {
    const [, digits = "0", unit = "s"] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
    return Number(digits) * MILLISECONDS[unit];
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ excessOver),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   J6: () => (/* binding */ isGrowthLimit),
/* harmony export */   ak: () => (/* binding */ isWithinNoise)
/* harmony export */ });
/** Says whether a limit looks at growth, so that it can't be judged without a base. */
function isGrowthLimit(limit) {
    return limit.terms.some(isGrowthTerm);
}
/** Says whether an amount passes all terms of a limit. Being at a limit is not passing it. */
function isPassed(limit, amount) {
    return limit.terms.every((term) => heldAgainst(term, amount) > boundOf(term, amount));
}
/**
 * Says whether equal runs differ by at least the growth that a limit allows (its largest growth term, for all must be
 * passed): then growth past the limit may be chance. Where they differ by less, what passes the limit passes the spread.
 */
function isWithinNoise(limit, amount) {
    if (amount.base === null || amount.spread === 0 || !isGrowthLimit(limit))
        return false;
    const allowed = limit.terms.filter(isGrowthTerm).map((term) => boundOf(term, amount));
    return amount.spread >= Math.max(...allowed);
}
/** Gives how many times over an amount passed a limit, by its narrowest term; infinite for a term that allows nothing. */
function excessOver(limit, amount) {
    const ratios = limit.terms.map((term) => {
        const bound = boundOf(term, amount);
        return bound === 0 ? Number.POSITIVE_INFINITY : heldAgainst(term, amount) / bound;
    });
    return Math.min(...ratios);
}
function isGrowthTerm(term) {
    return term.kind !== "ceiling";
}
function heldAgainst(term, { base, head }) {
    if (!isGrowthTerm(term))
        return head;
    return base === null ? 0 : head - base;
}
function boundOf(term, { base }) {
    return term.kind === "growth-percent" ? ((base ?? 0) * term.percent) / 100 : term.amount;
}


/***/ }),

/***/ 8275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ex: () => (/* binding */ exitStatusFor),
  tk: () => (/* binding */ judgeComparison),
  Z6: () => (/* binding */ judgeWithoutBase),
  zP: () => (/* binding */ worstVerdict)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/metrics.js
var core_metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/text-order.js
var text_order = __nccwpck_require__(4497);
// EXTERNAL MODULE: ./lib/core/judge/hold-limit.js
var hold_limit = __nccwpck_require__(3880);
;// CONCATENATED MODULE: ./lib/core/judge/examine-limit.js


/** Holds a limit against the evidence. Nothing passes a limit on a metric that is not exact. */
function examineLimit({ limit, level }, evidence) {
    const subjects = evidence.metrics[limit.metric].exact ? listSubjects(limit, evidence) : [];
    const ordered = subjects.toSorted(orderSubjects);
    return {
        limit,
        passed: ordered
            .filter((subject) => (0,hold_limit/* isPassed */.Hh)(limit, subject) && !(0,hold_limit/* isWithinNoise */.ak)(limit, subject))
            .map(({ siteId, base, head }) => ({ limit, level, siteId, base, head })),
        noisy: ordered.filter((subject) => (0,hold_limit/* isWithinNoise */.ak)(limit, subject)),
    };
}
function listSubjects({ scope, metric }, evidence) {
    switch (scope.kind) {
        case "program":
            return [{ ...evidence.metrics[metric], siteId: null }];
        case "site":
            return evidence.sites.map(({ id, metrics }) => ({ ...metrics[metric], siteId: id }));
        case "crate":
            return evidence.crates
                .filter(({ crate }) => crate === scope.crate)
                .map(({ metrics }) => ({ ...metrics[metric], siteId: null }));
    }
}
function orderSubjects(a, b) {
    const growth = b.head - (b.base ?? 0) - (a.head - (a.base ?? 0));
    return growth || (0,text_order/* compareText */.n)(a.siteId ?? "", b.siteId ?? "");
}

// EXTERNAL MODULE: ./lib/core/baseline/conditions.js
var conditions = __nccwpck_require__(6501);
;// CONCATENATED MODULE: ./lib/core/baseline/fingerprint.js
/** Lists what makes two measurements incomparable: in head's order of facts, then those that only base has. */
function diffFingerprints(base, head) {
    const baseFacts = new Map(Object.entries(base));
    const headFacts = new Map(Object.entries(head));
    return Array.from(new Set([...headFacts.keys(), ...baseFacts.keys()]), (fact) => ({
        fact,
        base: baseFacts.get(fact) ?? null,
        head: headFacts.get(fact) ?? null,
    })).filter((difference) => difference.base !== difference.head);
}

;// CONCATENATED MODULE: ./lib/core/judge/judge-notes.js
/** What a judgement tells beside its verdict: all that was not judged, and why. Nothing is left out in silence. */




/** Names each condition that base and head do not share; none for bare profile files, whose conditions nobody knows. */
function noteDifferences(base, head) {
    if (base.fingerprint === null || head.fingerprint === null)
        return [];
    return diffFingerprints(base.fingerprint, head.fingerprint).map((difference) => ({
        code: "fingerprint-differs",
        message: describeDifference(difference),
        remedy: "Measure the base again, under the conditions of the head.",
    }));
}
/** Says that a missing baseline is what fails the check. */
function noteMissingBaseline(reason) {
    return {
        code: "on-missing-baseline",
        message: `The baseline is ${reason}, and on-missing-baseline asks to fail then.`,
        remedy: null,
    };
}
/** Tells what limits could not judge: inexact metrics, noise, crates that are nowhere. */
function noteFindings(evidence, findings) {
    return [
        ...noteInexact(evidence, findings),
        ...noteNoisyProgram(evidence, findings),
        ...findings.flatMap(noteNoisyParts),
        ...findings.flatMap(({ limit }) => noteUnseenCrate(evidence, limit)),
    ];
}
function describeDifference({ fact, base, head }) {
    // A digest tells nobody anything.
    if (fact.startsWith(conditions/* ENVIRONMENT_VARIABLE */.J))
        return `${fact} differs.`;
    const verb = fact.endsWith("s") ? "differ" : "differs";
    return `${fact} ${verb}: base has ${base ?? "none"}, head ${head ?? "none"}.`;
}
function noteInexact({ metrics }, findings) {
    return core_metrics/* METRICS */.Cb.filter((metric) => !metrics[metric].exact && findings.some(({ limit }) => limit.metric === metric)).map((metric) => ({
        code: "inexact",
        message: `${metric} passed 2^53 and are only known to be at least ${(0,core_metrics/* formatAmount */.ej)(metric, metrics[metric].head)}: their limits were not judged.`,
        remedy: null,
    }));
}
const REMEDY_FOR_NOISE = "Make runs alike (one thread, fixed seeds), or allow more growth than the spread.";
/** One note for each metric, whether it grew or not: a reader must know that it is not guarded. */
function noteNoisyProgram({ metrics }, findings) {
    return core_metrics/* METRICS */.Cb.flatMap((metric) => {
        const limits = findings
            .filter(({ limit, noisy }) => limit.metric === metric && noisy.length > 0)
            .filter(({ limit }) => limit.scope.kind === "program")
            .map(({ limit }) => `"${limit.text}"`);
        if (limits.length === 0)
            return [];
        const spread = (0,core_metrics/* formatAmount */.ej)(metric, metrics[metric].spread);
        const [allow, them] = limits.length === 1 ? ["allows", "it"] : ["allow", "them"];
        return [
            {
                code: "noisy",
                message: `${metric} varied by ${spread} between equal runs, at least what ${limits.join(" and ")} ${allow}: not judged by ${them}.`,
                remedy: REMEDY_FOR_NOISE,
            },
        ];
    });
}
/** One note for each limit on sites or a crate, and only for growth that would else have passed it. */
function noteNoisyParts({ limit, noisy }) {
    const { scope, metric, text } = limit;
    const [worst, ...others] = noisy.filter((subject) => (0,hold_limit/* isPassed */.Hh)(limit, subject));
    if (worst === undefined || scope.kind === "program")
        return [];
    const part = scope.kind === "crate" ? scope.crate : worst.siteId;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const spread = (0,core_metrics/* formatAmount */.ej)(metric, worst.spread);
    return [
        {
            code: "noisy-part",
            message: `${metric} of ${part}${more} grew past "${text}", but varied between equal runs (by ${spread}) by at least what that allows: not judged.`,
            remedy: REMEDY_FOR_NOISE,
        },
    ];
}
/** A misspelt crate would else be a limit that nothing can ever pass. */
function noteUnseenCrate({ crates }, { scope, text }) {
    if (scope.kind !== "crate" || crates.some(({ crate }) => crate === scope.crate))
        return [];
    return [
        {
            code: "crate-not-seen",
            message: `No memory was asked for by a crate ${scope.crate}, so "${text}" had nothing to look at.`,
            remedy: "Give the library's name, as symbols have it.",
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/judge/judge.js
/**
 * What the limits say about one scenario.
 *
 * - A limit is passed if all of its terms are, on an exact metric, beyond the noise between equal runs.
 * - Growth needs a base that was measured under equal conditions: else it is `not-comparable`, never `pass`.
 * - Ceilings are judged with and without one.
 */





/**
 * Judges a comparison. If the two fingerprints differ, it is `not-comparable` with a note for each difference; a bare
 * profile file has none and is judged as it is.
 */
function judgeComparison({ comparison, base, head, ...limits }) {
    const differences = noteDifferences(base, head);
    if (differences.length > 0) {
        const judgement = judgeWithoutBase({
            ...limits,
            head,
            reason: "incomparable",
            // A difference of conditions is no fault of the code, so it fails no build.
            onMissingBaseline: "pass",
        });
        return { ...judgement, notes: [...differences, ...judgement.notes] };
    }
    const { metrics, ...judged } = judgeLimits(comparison, limits);
    return { ...judged, verdict: worstVerdict(Object.values(metrics)), reason: null, metrics };
}
/** Judges a head that there is no usable base for: `not-comparable`, or `fail` by a ceiling or because that is asked for. */
function judgeWithoutBase({ head, reason, onMissingBaseline, ...limits }) {
    const judged = judgeLimits(takeAlone(head), limits);
    const growthLimits = [...limits.failOn, ...limits.warnOn].filter(hold_limit/* isGrowthLimit */.J6);
    const metrics = (0,core_metrics/* perMetric */.sn)((metric) => {
        const isUnjudged = growthLimits.some((limit) => limit.metric === metric);
        return worstVerdict([judged.metrics[metric], isUnjudged ? "not-comparable" : "pass"]);
    });
    const isFailed = onMissingBaseline === "fail";
    const verdict = worstVerdict([...Object.values(metrics), isFailed ? "fail" : "not-comparable"]);
    return {
        ...judged,
        verdict,
        reason: verdict === "not-comparable" ? reason : null,
        metrics,
        notes: isFailed ? [noteMissingBaseline(reason), ...judged.notes] : judged.notes,
    };
}
const WORST_FIRST = ["fail", "not-comparable", "warn", "pass"];
/** Gives the worst of some verdicts, in the order fail, not-comparable, warn, pass; `pass` if there are none. */
function worstVerdict(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "pass";
}
/** The head as evidence without a base. */
function takeAlone(head) {
    const alone = ({ value, spread }) => ({ base: null, head: value, spread });
    const aloneEach = (metrics) => (0,core_metrics/* perMetric */.sn)((metric) => alone(metrics[metric]));
    return {
        metrics: (0,core_metrics/* perMetric */.sn)((metric) => ({
            ...alone(head.metrics[metric]),
            exact: head.metrics[metric].exact,
        })),
        sites: head.sites.map(({ id, metrics }) => ({ id, metrics: aloneEach(metrics) })),
        crates: head.crates.map(({ crate, metrics }) => ({ crate, metrics: aloneEach(metrics) })),
    };
}
function judgeLimits(evidence, { failOn, warnOn }) {
    const findings = [
        ...failOn.map((limit) => examineLimit({ limit, level: "fail" }, evidence)),
        ...warnOn.map((limit) => examineLimit({ limit, level: "warn" }, evidence)),
    ];
    const passed = findings.flatMap((finding) => finding.passed);
    return {
        metrics: (0,core_metrics/* perMetric */.sn)((metric) => worstVerdict(passed.filter(({ limit }) => limit.metric === metric).map(({ level }) => level))),
        informational: (0,core_metrics/* perMetric */.sn)((metric) => isInformational(findings.filter(({ limit }) => limit.metric === metric))),
        passed,
        notes: noteFindings(evidence, findings),
    };
}
/** A metric is informational if some limits look at the program's growth in it, and noise keeps all of them from judging. */
function isInformational(findings) {
    const ofGrowth = findings.filter(({ limit }) => limit.scope.kind === "program" && (0,hold_limit/* isGrowthLimit */.J6)(limit));
    return ofGrowth.length > 0 && ofGrowth.every(({ noisy }) => noisy.length > 0);
}
/** The exit status that a verdict ends the process with: only `fail` is not 0. */
function exitStatusFor(verdict) {
    return verdict === "fail" ? errors/* EXIT */.dc.limitPassed : errors/* EXIT */.dc.pass;
}


/***/ }),

/***/ 2447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ decidingMetric),
/* harmony export */   RY: () => (/* binding */ orderSites),
/* harmony export */   lh: () => (/* binding */ worstExcess)
/* harmony export */ });
/* harmony import */ var _compare_growth_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5889);
/* harmony import */ var _hold_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3880);


/** Orders call sites by growth in a metric: the largest growth first, what shrank most last. */
function orderSites(comparison, metric) {
    return comparison.sites.toSorted((0,_compare_growth_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderByGrowth */ .b)(metric));
}
/** What decides where no limit was passed. */
const CANDIDATES = ["peak-bytes", "live-bytes", "total-bytes"];
/**
 * Gives the metric that a comparison turns on: that of the worst passed limit (`fail` before `warn`, then by how many
 * times over it was passed), else that of peak, live and total bytes which grew most in relation to its base. Of
 * equals, the first.
 */
function decidingMetric(judgement, comparison) {
    const [first, ...others] = judgement.passed;
    if (first !== undefined) {
        return others.reduce((worst, each) => (isWorse(each, worst) ? each : worst), first).limit
            .metric;
    }
    const growthOf = (metric) => relativeGrowth(comparison, metric);
    return CANDIDATES.reduce((most, metric) => (growthOf(metric) > growthOf(most) ? metric : most), "peak-bytes");
}
/** Gives how many times over a limit behind the verdict was passed, at most; 0 where none was. */
function worstExcess({ passed, verdict }) {
    const deciding = passed.filter(({ level }) => level === verdict);
    return Math.max(0, ...deciding.map((each) => (0,_hold_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .excessOver */ .Cc)(each.limit, each)));
}
function isWorse(one, other) {
    if (one.level !== other.level)
        return one.level === "fail";
    return (0,_hold_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .excessOver */ .Cc)(one.limit, one) > (0,_hold_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .excessOver */ .Cc)(other.limit, other);
}
/** Growth from nothing is infinite; no change of nothing is none. */
function relativeGrowth({ metrics }, metric) {
    const { base, delta } = metrics[metric];
    return delta === 0 ? 0 : delta / base;
}


/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Nn: () => (/* binding */ LARGEST_EXACT),
/* harmony export */   c4: () => (/* binding */ isBlockMetric),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   sn: () => (/* binding */ perMetric)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7564);

/**
 * What heapgate measures, named as in inputs, JSON and reports. Each is a sum over program points of one dhat field:
 *
 * - `peak-bytes`: gb, the heap at t-gmax
 * - `live-bytes`, `live-blocks`: eb, ebk, still allocated at t-end
 * - `total-bytes`, `total-blocks`: tb, tbk, traffic over the whole run, reallocations included
 */
const METRICS = [
    "peak-bytes",
    "live-bytes",
    "live-blocks",
    "total-bytes",
    "total-blocks",
];
/** Builds one value for each metric. */
function perMetric(make) {
    return Object.fromEntries(METRICS.map((metric) => [metric, make(metric)]));
}
/** Says whether a metric counts blocks; all others count bytes. */
function isBlockMetric(metric) {
    return metric.endsWith("-blocks");
}
/** Writes an amount of a metric for people: bytes in IEC units, blocks with commas. */
function formatAmount(metric, amount) {
    return isBlockMetric(metric) ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(amount) : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(amount);
}
/**
 * The largest sum that a double holds exactly. A sum past it makes its metric inexact: shown as "≥", never gated.
 * dhat writes 64-bit counters, and a total of 1.03e16 bytes was seen (formats.md 1.2).
 */
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ crateVersions),
/* harmony export */   F3: () => (/* binding */ packageOfId),
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   jO: () => (/* binding */ foreignCrates),
/* harmony export */   qR: () => (/* binding */ isPathPackage)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
/* harmony import */ var _cargo_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9197);
/** What `cargo build --message-format=json` says, a line at a time. */


const Artifact = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("compiler-artifact"),
    package_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    executable: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    fresh: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Reads a line of cargo's standard output; null for any message but `compiler-artifact`. */
function parseArtifact(line) {
    if (!line.startsWith('{"reason":"compiler-artifact"'))
        return null;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qFJ(), Artifact), line);
    return parsed.success ? parsed.output : null;
}
/** Name and version in a package id: `registry+URL#name@1.2.3`, `path+file:///folder/name#1.2.3`, or old `name 1.2.3 (URL)`. */
function packageOfId(id) {
    const old = /^(\S+) (\d\S*) \(/.exec(id);
    if (old !== null)
        return { name: old[1] ?? "", version: old[2] ?? "" };
    const match = /^(.*)#(?:([^@]+)@)?([^@]+)$/.exec(id);
    if (match === null)
        return null;
    const [, address = "", name, version = ""] = match;
    return { name: name ?? address.split("/").pop()?.split("?")[0] ?? "", version };
}
/** Says whether a package's source is a folder of this machine. */
function isPathPackage(id) {
    return id.startsWith("path+") || id.includes(" (path+");
}
/** Versions of the crates of a build, by crate name; a name that two versions share is left out. */
function crateVersions(artifacts) {
    const versions = new Map();
    const ambiguous = new Set();
    for (const { package_id, target } of artifacts) {
        if (target.kind.includes("custom-build"))
            continue;
        const name = (0,_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .crateName */ .v_)(target.name);
        const version = packageOfId(package_id)?.version;
        if (version === undefined)
            continue;
        if (versions.has(name) && versions.get(name) !== version)
            ambiguous.add(name);
        versions.set(name, version);
    }
    for (const name of ambiguous)
        versions.delete(name);
    return versions;
}
/**
 * Names the crates that the build took from elsewhere, though a member of the workspace may have the same name: then the
 * member's sources are not what was compiled.
 */
function foreignCrates(artifacts, memberIds) {
    const foreign = new Set();
    for (const { target } of artifacts)
        foreign.add((0,_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .crateName */ .v_)(target.name));
    for (const { package_id, target } of artifacts) {
        if (memberIds.includes(package_id))
            foreign.delete((0,_cargo_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .crateName */ .v_)(target.name));
    }
    return foreign;
}


/***/ }),

/***/ 9197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ cratesOf),
/* harmony export */   Zl: () => (/* binding */ packageRoot),
/* harmony export */   v_: () => (/* binding */ crateName),
/* harmony export */   zX: () => (/* binding */ parseCargoMetadata)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/** The part of `cargo metadata --no-deps --format-version 1` that heapgate reads. */


const Dependency = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rename: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    optional: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const Target = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    src_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "required-features": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), []),
});
const Package = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    default_run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    rust_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    dependencies: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Dependency),
    features: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Target),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())),
});
const Metadata = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    packages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Package),
    workspace_root: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workspace_default_members: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    target_directory: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metadata: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())),
});
/**
 * Reads the output of `cargo metadata`.
 * @throws a measure error when it is not that.
 */
function parseCargoMetadata(text) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qFJ(), Metadata), text);
    if (parsed.success)
        return parsed.output;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .measureError */ .DO)({
        what: `cargo metadata printed something unknown: ${parsed.issues[0].message}`,
        where: valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]),
        remedy: "Run `cargo metadata --no-deps --format-version 1` to see it; heapgate needs cargo 1.65 or newer.",
    });
}
/** A crate's name as symbols spell it. */
function crateName(target) {
    return target.replaceAll("-", "_");
}
const LIBRARY_KINDS = ["lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"];
/** The crates that a package's own code is compiled into: its library, and the bins and examples that could be measured. */
function cratesOf(cargoPackage) {
    const names = cargoPackage.targets
        .filter(({ kind }) => kind.some((k) => k === "bin" || k === "example" || LIBRARY_KINDS.includes(k)))
        .map(({ name }) => crateName(name));
    return [...new Set(names)];
}
/** The folder of a package. */
function packageRoot(cargoPackage) {
    return cargoPackage.manifest_path.replace(/[\\/]Cargo\.toml$/, "");
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ endOfRuntimes),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   ob: () => (/* binding */ makeAttribution)
/* harmony export */ });
/* harmony import */ var _frame_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9949);
/** Says for one stack where the user's own code allocates, and which crate asked for the memory. */

/** Makes an attribution to be filled in. */
function makeAttribution() {
    return { site: -1, isOwn: false, through: -1, crate: _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CRATE */ .ix };
}
/**
 * Attributes a stack:
 *
 * 1. to its innermost own frame, and through the last frame outside std before it, which is what own code calls;
 * 2. without an own frame, to the innermost frame outside std;
 * 3. with std alone, to the outermost frame that tells something; its crate is "std".
 *
 * hashbrown and the backtrace crates are std's or dhat's where those call them.
 */
function attribute(stack, table, into) {
    const { frames, depth } = stack;
    const { roleOf } = table;
    let crate = -1;
    let innermost = -1;
    let through = -1;
    let own = -1;
    let bundledUntil = 0;
    let isRuntimes = false;
    for (let place = 0; place < depth; place += 1) {
        const frame = frames[place] ?? 0;
        const role = roleOf[frame] ?? _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.nameless;
        if (role < _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.bundled) {
            if (role === _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.nameless && crate === -1)
                crate = _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CRATE */ .ix;
            continue;
        }
        if (role === _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.bundled) {
            if (place >= bundledUntil) {
                bundledUntil = callerOfBundled(stack, place, roleOf);
                isRuntimes = endOfRuntimes(stack, bundledUntil - 1, roleOf) === bundledUntil;
            }
            if (isRuntimes)
                continue;
        }
        if (crate === -1)
            crate = table.crateOf[table.functionOf[frame] ?? 0] ?? _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CRATE */ .ix;
        if (role === _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.own) {
            own = place;
            break;
        }
        if (innermost === -1)
            innermost = place;
        through = place;
    }
    into.isOwn = own !== -1;
    into.through = into.isOwn ? through : -1;
    into.site = into.isOwn ? own : innermost;
    if (into.site === -1)
        into.site = outermostTelling(stack, table);
    if (crate === -1)
        crate = into.site === -1 ? _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CRATE */ .ix : _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .STD_CRATE */ .MU;
    into.crate = crate;
}
/** The place of the runtime's frame that called the bundled crates' frames from `place` on; `place` if other code called them. */
function endOfRuntimes(stack, place, roleOf) {
    const caller = callerOfBundled(stack, place, roleOf);
    if (caller === stack.depth)
        return place;
    return roleOf[stack.frames[caller] ?? 0] === _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.runtime ? caller : place;
}
/** The place of the next frame outwards that decides whose a run of bundled crates' frames is; the stack's depth if none does. */
function callerOfBundled({ frames, depth }, place, roleOf) {
    for (let outer = place + 1; outer < depth; outer += 1) {
        const role = roleOf[frames[outer] ?? 0] ?? _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.nameless;
        if (role === _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.runtime || role > _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.bundled)
            return outer;
    }
    return depth;
}
function outermostTelling({ frames, depth }, table) {
    let fallback = -1;
    for (let place = depth - 1; place >= 0; place -= 1) {
        const frame = frames[place] ?? 0;
        if ((table.roleOf[frame] ?? _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.nameless) <= _frame_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z7.glue)
            continue;
        if (fallback === -1)
            fallback = place;
        if (!RUNTIME_START.test(table.keys[table.functionOf[frame] ?? 0] ?? ""))
            return place;
    }
    return fallback;
}
/** What stands between the system and main, or a thread's closure, in every stack alike; bare names are valgrind's. */
const RUNTIME_START = /^std::(?:rt|panic|panicking|sys::backtrace)::|core::ops::function::Fn(?:Once|Mut)?>?::|(?:^|::)(?:\{\{closure\}\}|do_call|catch_unwind|call_once|UnknownInlinedFun)$/;
// std::rt::lang_start_internal   <alloc::boxed::Box as core::ops::function::FnOnce>::call_once   std::do_call


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ openWindow),
/* harmony export */   KW: () => (/* binding */ jumpTo),
/* harmony export */   UJ: () => (/* binding */ readMore),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   g: () => (/* binding */ nextByte),
/* harmony export */   lR: () => (/* binding */ readFully),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** A scanner may look so far past the end: the longest key of a program point with its quotes. */
const ZEROS_BEHIND = 8;
/** Opens a window at a place in the file: as large as asked for, or as the rest of the file. */
function openWindow(source, start, room) {
    const needed = Math.max(0, Math.min(room, source.size - start));
    return { source, bytes: new Uint8Array(needed + ZEROS_BEHIND), start, at: 0, end: 0 };
}
/**
 * Reads on. Bytes from `at` on are kept, and moved to the front: indices change. The buffer doubles if they fill it, so one token
 * needs room for itself and no more. Gives false at the end of the file.
 */
function readMore(window) {
    const kept = window.end - window.at;
    const room = window.bytes.length - ZEROS_BEHIND;
    const target = kept > room / 2 ? new Uint8Array(room * 2 + ZEROS_BEHIND) : window.bytes;
    if (target === window.bytes)
        target.copyWithin(0, window.at, window.end);
    else
        target.set(window.bytes.subarray(window.at, window.end));
    window.bytes = target;
    window.start += window.at;
    window.at = 0;
    const free = target.subarray(kept, target.length - ZEROS_BEHIND);
    const count = readFully(window.source, free, window.start + kept);
    window.end = kept + count;
    target.fill(0, window.end, window.end + ZEROS_BEHIND);
    return count > 0;
}
/** Fills the array from the file's bytes, however few of them one read gives; gives how many there were before its end. */
function readFully(source, into, position) {
    let length = 0;
    while (length < into.length) {
        const count = source.read(into.subarray(length), position + length);
        if (count === 0)
            break;
        length += count;
    }
    return length;
}
/** Moves past blanks to the next byte and gives it, without taking it; 0 at the end of the file. */
function nextByte(window) {
    for (;;) {
        while (window.at < window.end) {
            const byte = window.bytes[window.at] ?? 0;
            if (!isBlank(byte))
                return byte;
            window.at += 1;
        }
        if (!readMore(window))
            return 0;
    }
}
/** Says whether a byte is JSON's white space. */
function isBlank(byte) {
    return byte === 10 || byte === 32 || byte === 13 || byte === 9;
}
/** The window's place in the file. */
function positionOf(window) {
    return window.start + window.at;
}
/** Moves to another place in the file. */
function jumpTo(window, position) {
    const inWindow = position - window.start;
    if (inWindow >= 0 && inWindow <= window.end) {
        window.at = inWindow;
        return;
    }
    window.start = position;
    window.at = 0;
    window.end = 0;
    window.bytes.fill(0, 0, ZEROS_BEHIND);
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readDhat)
});

// EXTERNAL MODULE: ./lib/core/profile/attribution.js
var attribution = __nccwpck_require__(7332);
// EXTERNAL MODULE: ./lib/core/profile/frame-table.js
var frame_table = __nccwpck_require__(9949);
;// CONCATENATED MODULE: ./lib/core/profile/stack-table.js
/**
 * Merges stacks that are equal in normal form by summing their counts.
 *
 * Stacks are appended to two typed arrays, and the hash table holds their numbers only. That was the largest single gain measured
 * (performance.md 3.4): a table of whole entries is too large for the caches and must be moved when it grows.
 */
/** Where each count is in arrays of counts. */
const COUNT = { tb: 0, tbk: 1, gb: 2, eb: 3, ebk: 4 };
const COUNTS_EACH = 5;
/** Where the parts of a stack's identity are. */
const IDENTITY = {
    /** Two independent hashes over the functions of the stack. */
    hash1: 0,
    hash2: 1,
    /** Functions of the frame table; -1 for none. */
    site: 2,
    through: 3,
    /** Index into the frame table's `crateNames`. */
    crate: 4,
};
const IDENTITY_EACH = 5;
/** A cache line for each stack: the counts, then the largest program point's gb, tb and place in the file. */
const AMOUNTS_EACH = 8;
const LARGEST_GB = 5;
const LARGEST_TB = 6;
const LARGEST_AT = 7;
/** Makes an empty table with room for so many stacks; it grows. Room that is not used takes no memory. */
function makeStackTable(expected) {
    const room = Math.max(256, Math.ceil(expected));
    return {
        length: 0,
        slots: makeSlots(room),
        identities: new Int32Array(room * IDENTITY_EACH),
        amounts: new Float64Array(room * AMOUNTS_EACH),
        spellings: new Int32Array(room),
    };
}
/** Makes an identity to be filled in. */
function makeIdentity() {
    return new Int32Array(IDENTITY_EACH);
}
/** Gives a part of a stack's identity. */
function identityOf(table, stack, part) {
    return table.identities[stack * IDENTITY_EACH + IDENTITY[part]] ?? 0;
}
/** Gives a stack's count. */
function countOf(table, stack, count) {
    return table.amounts[stack * AMOUNTS_EACH + count] ?? 0;
}
/**
 * Gives the place in the file of a stack's largest program point, by bytes at t-gmax, then total bytes; of equal ones always the
 * same, though two runs write them in another order.
 */
function largestPointOf(table, stack) {
    return countOf(table, stack, LARGEST_AT);
}
/**
 * Adds a program point to its stack, which is made at first sight. Stacks are equal if both hashes are and they are attributed
 * alike, so that a collision could merge two stacks of one call site at most: sums by site and by crate are right in any case.
 */
function addPoint(table, point) {
    const stack = findOrMakeStack(table, point.identity);
    const first = stack * AMOUNTS_EACH;
    const { amounts } = table;
    for (let i = 0; i < COUNTS_EACH; i += 1) {
        amounts[first + i] = (amounts[first + i] ?? 0) + (point.counts[i] ?? 0);
    }
    if (!isLarger(table, stack, point))
        return;
    amounts[first + LARGEST_GB] = point.counts[COUNT.gb] ?? 0;
    amounts[first + LARGEST_TB] = point.counts[COUNT.tb] ?? 0;
    amounts[first + LARGEST_AT] = point.at;
    table.spellings[stack] = point.spelling;
}
/** Whether a program point is larger than its stack's largest so far. */
function isLarger(table, stack, { counts, spelling }) {
    const peak = (counts[COUNT.gb] ?? 0) - countOf(table, stack, LARGEST_GB);
    if (peak !== 0)
        return peak > 0;
    const total = (counts[COUNT.tb] ?? 0) - countOf(table, stack, LARGEST_TB);
    if (total !== 0)
        return total > 0;
    return spelling < (table.spellings[stack] ?? 0);
}
function findOrMakeStack(table, identity) {
    const { slots } = table;
    const mask = slots.length - 1;
    let slot = (identity[IDENTITY.hash1] ?? 0) & mask;
    for (;;) {
        const stack = (slots[slot] ?? 0) - 1;
        if (stack === -1)
            break;
        if (isEqual(table.identities, stack * IDENTITY_EACH, identity))
            return stack;
        slot = (slot + 1) & mask;
    }
    if ((table.length + 1) * IDENTITY_EACH > table.identities.length)
        grow(table);
    const stack = table.length;
    table.length += 1;
    table.identities.set(identity, stack * IDENTITY_EACH);
    // Less than any program point's: a stack's first one is its largest so far.
    table.amounts[stack * AMOUNTS_EACH + LARGEST_GB] = -1;
    takeFreeSlot(table, stack);
    return stack;
}
function isEqual(identities, first, identity) {
    for (let i = 0; i < IDENTITY_EACH; i += 1) {
        if (identities[first + i] !== identity[i])
            return false;
    }
    return true;
}
function takeFreeSlot(table, stack) {
    const mask = table.slots.length - 1;
    let slot = identityOf(table, stack, "hash1") & mask;
    while (table.slots[slot] !== 0)
        slot = (slot + 1) & mask;
    table.slots[slot] = stack + 1;
}
function grow(table) {
    const { identities, amounts } = table;
    table.identities = new Int32Array(identities.length * 2);
    table.identities.set(identities);
    table.amounts = new Float64Array(amounts.length * 2);
    table.amounts.set(amounts);
    const { spellings } = table;
    table.spellings = new Int32Array(spellings.length * 2);
    table.spellings.set(spellings);
    table.slots = makeSlots(table.amounts.length / AMOUNTS_EACH);
    for (let stack = 0; stack < table.length; stack += 1)
        takeFreeSlot(table, stack);
}
/** A power of two, at most two thirds full. */
function makeSlots(room) {
    return new Int32Array(2 ** Math.ceil(Math.log2(room * 1.5)));
}

// EXTERNAL MODULE: ./lib/core/profile/frame.js
var profile_frame = __nccwpck_require__(6172);
// EXTERNAL MODULE: ./lib/core/profile/source-files.js
var source_files = __nccwpck_require__(9958);
// EXTERNAL MODULE: ./lib/core/profile/symbol.js + 2 modules
var profile_symbol = __nccwpck_require__(1652);
;// CONCATENATED MODULE: ./lib/core/profile/call-site.js
/** Describes a call site from its heaviest stack, as reports show it. */





/** Makes a describer for one file's frames. */
function makeDescriber(table, { versions }) {
    return { table, versions, frames: new Map() };
}
/** Describes the call site that a stack is attributed to. */
function describeSite(describer, stack) {
    const { table } = describer;
    const place = (0,attribution/* makeAttribution */.ob)();
    (0,attribution/* attribute */.lt)(stack, table, place);
    const lines = shownStack(describer, stack);
    if (place.site === -1)
        return { ...NAMELESS_SITE, stack: lines };
    const site = describeFrame(describer, stack.frames[place.site] ?? 0);
    const isStd = place.crate === frame_table/* STD_CRATE */.MU && !place.isOwn;
    return {
        function: isStd ? { ...site.function, crate: "std" } : site.function,
        own: place.isOwn,
        version: place.isOwn ? null : site.version,
        through: place.through === -1
            ? null
            : describeFrame(describer, stack.frames[place.through] ?? 0).function,
        file: site.file,
        line: site.line,
        stack: lines,
    };
}
const NAMELESS = { symbol: frame_table/* NAMELESS_KEY */.$C, key: frame_table/* NAMELESS_KEY */.$C, crate: null };
const NAMELESS_SITE = {
    function: NAMELESS,
    own: false,
    version: null,
    through: null,
    file: null,
    line: null,
};
function describeFrame({ table, versions, frames }, index) {
    const known = frames.get(index);
    if (known !== undefined)
        return known;
    const { symbol, file, line } = (0,profile_frame/* readFrame */.IW)(table.texts[index] ?? "");
    const id = table.functionOf[index] ?? 0;
    const crate = table.crateNames[table.crateOf[id] ?? 0] ?? null;
    const isOwn = table.roleOf[index] === frame_table/* ROLE */.z7.own;
    const name = symbol === null ? frame_table/* NAMELESS_KEY */.$C : (0,profile_symbol/* displaySymbol */.l)(symbol);
    const source = isOwn && crate !== null && file !== null ? (0,source_files/* resolveSourceFile */.kH)(table.sources, crate, file) : null;
    const described = {
        function: { symbol: name, key: table.keys[id] ?? frame_table/* NAMELESS_KEY */.$C, crate },
        file: source,
        line,
        version: crate === null ? null : (versions.get(crate) ?? versionOfPath(crate, file)),
        text: name + shownPlace(source ?? file, line),
    };
    frames.set(index, described);
    return described;
}
function versionOfPath(crate, file) {
    const named = file === null ? null : (0,profile_frame/* packageOfPath */.pq)(file);
    return named?.crate === crate ? named.version : null;
}
function shownPlace(file, line) {
    if (file === null)
        return "";
    return line === null ? ` (${(0,profile_frame/* shortenPath */.nf)(file)})` : ` (${(0,profile_frame/* shortenPath */.nf)(file)}:${line})`;
}
/** The longest cycle of functions that is folded: recursive descent through a parser has 5 to 10 functions a level. */
const LONGEST_CYCLE = 16;
/** A stack's lines; where the same functions follow one another again and again, the innermost round stands for all. */
function shownStack(describer, { frames, depth }) {
    const { functionOf } = describer.table;
    const lines = [];
    const functions = [];
    for (let place = 0; place < depth; place += 1) {
        const frame = frames[place] ?? 0;
        lines.push(describeFrame(describer, frame).text);
        functions.push(functionOf[frame] ?? 0);
        const cycle = cycleAtEnd(functions);
        lines.length -= cycle;
        functions.length -= cycle;
    }
    return lines;
}
/** The length of the cycle whose second round has just ended; 0 if none has. */
function cycleAtEnd(functions) {
    const longest = Math.min(LONGEST_CYCLE, functions.length / 2);
    for (let length = 1; length <= longest; length += 1) {
        let place = functions.length - 1;
        const first = functions.length - length;
        while (place >= first && functions[place] === functions[place - length])
            place -= 1;
        if (place < first)
            return length;
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
;// CONCATENATED MODULE: ./lib/core/profile/sums.js
/** Sums of counts that stay exact, or say that they are not. */



/** A sum of nothing. */
function makeSum() {
    return new Float64Array(COUNTS_EACH);
}
/** Adds a merged stack's counts to a sum, which it gives. */
function addStack(sum, table, stack) {
    for (let i = 0; i < COUNTS_EACH; i += 1) {
        sum[i] = (sum[i] ?? 0) + countOf(table, stack, i);
    }
    return sum;
}
/** Orders sums by peak bytes, then total bytes, largest first. */
function compareSums(a, b) {
    return descending(a, b, COUNT.gb) || descending(a, b, COUNT.tb);
}
function descending(a, b, field) {
    return (b[field] ?? 0) - (a[field] ?? 0);
}
/**
 * Turns sums into counts, with their total. Where a total passes 2^53 doubles can't add up any more: the sums, in the order given,
 * then get what is left below 2^53, and the rest is dropped. So each amount of such a metric is a lower bound, and the counts
 * make up the total exactly in any case.
 */
function settleSums(rows) {
    const left = makeSum().fill(metrics/* LARGEST_EXACT */.Nn);
    const isPassed = new Uint8Array(COUNTS_EACH);
    function settle(value, field) {
        const room = left[field] ?? 0;
        if (value > room)
            isPassed[field] = 1;
        const part = Math.min(value, room);
        left[field] = room - part;
        return part;
    }
    return {
        rows: rows.map((row) => ({ ...row, counts: toCounts(row.sum.map(settle)) })),
        total: toCounts(left.map((room) => metrics/* LARGEST_EXACT */.Nn - room)),
        inexact: metrics/* METRICS */.Cb.filter((metric) => isPassed[FIELD_OF[metric]] === 1),
    };
}
const FIELD_OF = {
    "peak-bytes": COUNT.gb,
    "live-bytes": COUNT.eb,
    "live-blocks": COUNT.ebk,
    "total-bytes": COUNT.tb,
    "total-blocks": COUNT.tbk,
};
function toCounts(sum) {
    return {
        "peak-bytes": (0,units/* bytes */.ee)(sum[COUNT.gb] ?? 0),
        "live-bytes": (0,units/* bytes */.ee)(sum[COUNT.eb] ?? 0),
        "live-blocks": (0,units/* blocks */.Bv)(sum[COUNT.ebk] ?? 0),
        "total-bytes": (0,units/* bytes */.ee)(sum[COUNT.tb] ?? 0),
        "total-blocks": (0,units/* blocks */.Bv)(sum[COUNT.tbk] ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/core/profile/summary.js



/** Sums program points up. `stackAt` reads the one at a place in the file again. */
function summarise(points, { own, stackAt }) {
    const { table, stacks } = points;
    const summed = sumBySite(stacks).sort((a, b) => compareSums(a.sum, b.sum) ||
        compareKeys(table, a.site, b.site) ||
        compareKeys(table, a.through, b.through));
    const { rows, total, inexact } = settleSums(summed);
    const describer = makeDescriber(table, own);
    const sites = rows.map(({ heaviest, counts }) => {
        const stack = stackAt(largestPointOf(stacks, heaviest));
        return { ...describeSite(describer, stack), counts };
    });
    return {
        totals: total,
        inexact,
        sites,
        crates: sumByCrate(points),
        quality: {
            programPoints: points.count,
            stacks: stacks.length,
            namelessShare: shareOf(summed, (place) => summed[place]?.site === -1),
            foreignShare: shareOf(summed, (place) => sites[place]?.own === false),
            deepest: points.deepest,
        },
    };
}
function sumBySite(stacks) {
    // By function, then by what it allocates through: small integers as keys of a map need no memory of their own.
    const bySite = new Map();
    for (let stack = 0; stack < stacks.length; stack += 1) {
        const site = identityOf(stacks, stack, "site");
        const through = identityOf(stacks, stack, "through");
        const byThrough = bySite.get(site) ?? new Map();
        if (byThrough.size === 0)
            bySite.set(site, byThrough);
        const summed = byThrough.get(through);
        if (summed === undefined) {
            const sum = addStack(makeSum(), stacks, stack);
            byThrough.set(through, { site, through, sum, heaviest: stack });
            continue;
        }
        addStack(summed.sum, stacks, stack);
        if (isHeavier(stacks, stack, summed.heaviest))
            summed.heaviest = stack;
    }
    return [...bySite.values()].flatMap((byThrough) => [...byThrough.values()]);
}
/** By peak bytes, then total bytes; ties by hash, so that the order of program points in the file does not matter. */
function isHeavier(stacks, a, b) {
    const peak = countOf(stacks, a, COUNT.gb) - countOf(stacks, b, COUNT.gb);
    if (peak !== 0)
        return peak > 0;
    const total = countOf(stacks, a, COUNT.tb) - countOf(stacks, b, COUNT.tb);
    if (total !== 0)
        return total > 0;
    return identityOf(stacks, a, "hash1") < identityOf(stacks, b, "hash1");
}
function compareKeys(table, a, b) {
    return compareTexts(table.keys[a] ?? "", table.keys[b] ?? "");
}
/** By UTF-16 units: the same on every machine, unlike localeCompare. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sumByCrate({ table, stacks }) {
    const sums = [];
    for (let stack = 0; stack < stacks.length; stack += 1) {
        const crate = identityOf(stacks, stack, "crate");
        sums[crate] = addStack(sums[crate] ?? makeSum(), stacks, stack);
    }
    // flatMap passes over the crates that no stack has; map would leave holes.
    const summed = sums.flatMap((sum, crate) => ({ crate: table.crateNames[crate] ?? null, sum }));
    summed.sort((a, b) => compareSums(a.sum, b.sum) || compareTexts(a.crate ?? "", b.crate ?? ""));
    return settleSums(summed).rows.map(({ crate, counts }) => ({ crate, counts }));
}
/** The share of total bytes that some sites hold. */
function shareOf(summed, isCounted) {
    let counted = 0;
    let all = 0;
    for (const [place, { sum }] of summed.entries()) {
        const bytes = sum[COUNT.tb] ?? 0;
        all += bytes;
        if (isCounted(place))
            counted += bytes;
    }
    return all === 0 ? 0 : counted / all;
}

// EXTERNAL MODULE: ./lib/core/profile/dhat/byte-window.js
var byte_window = __nccwpck_require__(94);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/core/profile/dhat/damage.js
/** Errors about a file that can't be read as a dhat profile: what it is or where it is broken, and what to do. */


/** The file breaks off. dhat reports success even then (measured: a full disk, formats.md 3). */
function truncated(source, what) {
    return (0,errors/* measureError */.DO)({
        what: `The profile is cut off: ${what}.`,
        where: `${source.name}, byte ${source.size}`,
        remedy: 'Run the program again, with free disk space: dhat says "The data has been saved" even when the disk was full.',
    });
}
/** The file is not what a profiler writes. */
function damaged(source, at, what) {
    return (0,errors/* measureError */.DO)({
        what: `The profile is damaged: ${what}.`,
        where: `${source.name}, byte ${at}`,
        remedy: "Run the program again for a new profile, and compare with the file as the profiler wrote it.",
    });
}
/** The file is whole, and it is no heap profile of dhat's. */
function foreign(source, at, what) {
    return (0,errors/* measureError */.DO)({
        what,
        where: `${source.name}, byte ${at}`,
        remedy: "Give the dhat-heap.json that the dhat crate writes in heap mode, or the dhat.out file of valgrind --tool=dhat.",
    });
}
/** Shows a byte that should be another. */
function seen(byte) {
    const isPrintable = byte !== undefined && byte > 32 && byte < 127;
    return isPrintable ? `"${String.fromCharCode(byte)}"` : `byte 0x${(byte ?? 0).toString(16)}`;
}
/** Throws for what people give by mistake: an empty file, massif.out, a web page, a compressed file. */
function rejectOtherFormats(source) {
    if (source.size === 0)
        throw (0,errors/* measureError */.DO)({
            what: "The profile is empty.",
            where: `${source.name}, byte 0`,
            remedy: "Run the program again, with free disk space, and let it end by itself.",
        });
    const head = new Uint8Array(Math.min(source.size, 64));
    const text = String.fromCharCode(...head.subarray(0, (0,byte_window/* readFully */.lR)(source, head, 0)));
    const start = text.replace(/^\xef\xbb\xbf/, "").trimStart();
    // A byte order mark, as editors leave it.
    if (start.startsWith("{") || start === "")
        return;
    throw foreign(source, 0, describeStart(start));
}
function describeStart(start) {
    if (start.startsWith("\x1f\x8b"))
        return "This file is compressed with gzip.";
    if (start.startsWith("desc: "))
        return "This is a massif profile, not one of dhat.";
    if (start.startsWith("<"))
        return "This is a web page or XML, not a profile.";
    const shown = start.slice(0, 12).replace(/[^\x20-\x7e]/g, "?");
    return `This is not a dhat profile: it starts with "${shown}".`;
}

;// CONCATENATED MODULE: ./lib/core/profile/dhat/json-text.js
/** The parts of a dhat file that are not program points: keys, and values that are read or skipped whole. */


const QUOTE = 34;
const BACKSLASH = 92;
/** Takes one byte of punctuation, past blanks. */
function take(window, wanted) {
    if (takeIf(window, wanted))
        return;
    if (window.at >= window.end)
        throw truncated(window.source, `it ends where "${wanted}" should be`);
    throw damaged(window.source, (0,byte_window/* positionOf */.df)(window), `${seen(window.bytes[window.at])} is where "${wanted}" should be`);
}
/** Takes a byte of punctuation if it comes next, past blanks. */
function takeIf(window, wanted) {
    if ((0,byte_window/* nextByte */.g)(window) !== wanted.charCodeAt(0))
        return false;
    window.at += 1;
    return true;
}
/** Reads a value with JSON.parse. Invalid UTF-8, which valgrind copies from arguments, becomes U+FFFD. */
function readValue(window) {
    const length = lengthOfValue(window);
    const bytes = window.bytes.subarray(window.at, window.at + length);
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        window.at += length;
        return value;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.slice(0, 100) : "";
        throw damaged(window.source, (0,byte_window/* positionOf */.df)(window), `a value can't be read (${reason})`);
    }
}
/** Skips a value whatever it is. */
function skipValue(window) {
    const length = lengthOfValue(window);
    window.at += length;
}
/** Makes sure that the next value is in the window as a whole, and gives its length. */
function lengthOfValue(window) {
    (0,byte_window/* nextByte */.g)(window);
    for (;;) {
        const end = endOfValue(window.bytes, window.at, window.end);
        if (end > window.at)
            return end - window.at;
        if (end === window.at)
            throw damaged(window.source, (0,byte_window/* positionOf */.df)(window), `${seen(window.bytes[window.at])} is where a value should be`);
        if (!(0,byte_window/* readMore */.UJ)(window))
            throw truncated(window.source, "it ends inside a value");
    }
}
/**
 * Finds the end of the value that starts at `at`: behind its last bracket or quote, or before the punctuation after a number
 * or word. -1 if it goes on past `end`. Brackets are counted, not matched: who needs the value parses it.
 */
function endOfValue(bytes, at, end) {
    let depth = 0;
    let next = at;
    while (next < end) {
        const byte = bytes[next] ?? 0;
        if (byte === QUOTE) {
            next = endOfString(bytes, next, end);
            if (next === -1)
                return -1;
            if (depth === 0)
                return next;
            continue;
        }
        if (byte === 123 || byte === 91)
            depth += 1;
        else if (byte === 125 || byte === 93) {
            if (depth === 0)
                return next;
            depth -= 1;
            if (depth === 0)
                return next + 1;
        }
        else if (depth === 0 && (byte === 44 || (0,byte_window/* isBlank */.z3)(byte)))
            return next;
        next += 1;
    }
    return -1;
}
function endOfString(bytes, at, end) {
    let quote = bytes.indexOf(QUOTE, at + 1);
    while (quote !== -1 && quote < end) {
        let escapes = quote;
        while (bytes[escapes - 1] === BACKSLASH)
            escapes -= 1;
        if ((quote - escapes) % 2 === 0)
            return quote + 1;
        quote = bytes.indexOf(QUOTE, quote + 1);
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/core/profile/dhat/frame-strings.js



const STEP = 1 << 20;
const KEY = '"ftbl"';
const frame_strings_BACKSLASH = 92;
const COLON = 58;
/**
 * Reads the last table in the file that lies behind `after`; null if there is none. It is found by its key alone: who reads the
 * file's keys in order must see that the table is the file's own, and not some inner object's.
 */
function findFrameStrings(source, after) {
    const room = new Uint8Array(Math.min(STEP, source.size) + KEY.length);
    for (let end = source.size; end > after; end -= STEP) {
        const from = Math.max(after, end - STEP);
        // The pieces overlap by a key, so that none is cut in two.
        const length = (0,byte_window/* readFully */.lR)(source, room.subarray(0, end - from + KEY.length), from);
        for (let i = lastKey(room, length); i !== -1; i = lastKey(room, i + KEY.length - 1)) {
            // Without the byte before it, it can't be told: the piece before has both.
            if (i === 0 || room[i - 1] === frame_strings_BACKSLASH)
                continue;
            const window = (0,byte_window/* openWindow */.D1)(source, from + i + KEY.length, STEP);
            if ((0,byte_window/* nextByte */.g)(window) !== COLON)
                continue;
            window.at += 1;
            return readFrameStrings(window);
        }
    }
    return null;
}
/** The last place of the key that ends before `before`; -1 if there is none. */
function lastKey(bytes, before) {
    let at = before - KEY.length;
    while (at >= 0) {
        at = bytes.lastIndexOf(KEY.charCodeAt(0), at);
        if (at === -1 || isKeyAt(bytes, at))
            return at;
        at -= 1;
    }
    return -1;
}
function isKeyAt(bytes, at) {
    for (let i = 1; i < KEY.length; i += 1) {
        if (bytes[at + i] !== KEY.charCodeAt(i))
            return false;
    }
    return true;
}
/** Reads the table whose value comes next. */
function readFrameStrings(window) {
    (0,byte_window/* nextByte */.g)(window);
    const at = (0,byte_window/* positionOf */.df)(window);
    const texts = readValue(window);
    if (!isListOfStrings(texts)) {
        throw damaged(window.source, at, '"ftbl", the frame table, is not a list of strings');
    }
    return { texts, at, end: (0,byte_window/* positionOf */.df)(window) };
}
function isListOfStrings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}

;// CONCATENATED MODULE: ./lib/core/profile/dhat/header.js



const KEYS = ["dhatFileVersion", "mode", "bklt", "cmd", "pid"];
/** Makes a header to be filled in. */
function makeHeader() {
    return { seen: new Set(), writer: "dhat-rs", command: "", pid: 0 };
}
/** Says whether a key is one of the header's. */
function isHeaderKey(key) {
    return KEYS.includes(key);
}
/**
 * Reads the value of one of the header's keys.
 *
 * @throws if the file is no heap profile, of another version, or has the key twice.
 */
function readHeader(window, key, header) {
    const at = (0,byte_window/* positionOf */.df)(window);
    if (header.seen.has(key))
        throw damaged(window.source, at, `"${key}" is there twice`);
    header.seen.add(key);
    const problem = acceptValue(header, key, readValue(window));
    if (problem !== null)
        throw foreign(window.source, at, problem);
}
/** Makes sure that no key of the header was missing. */
function checkHeader(source, header) {
    const missing = KEYS.find((key) => !header.seen.has(key));
    if (missing === undefined)
        return;
    throw foreign(source, 0, `This is not a profile of dhat: it has no "${missing}".`);
}
/** Takes a value over; gives what is wrong with it, or null. */
function acceptValue(header, key, value) {
    const shown = JSON.stringify(value)?.slice(0, 40);
    switch (key) {
        case "dhatFileVersion":
            return value === 2 ? null : `This is dhat's file version ${shown}; only version 2 is known.`;
        case "mode":
            if (value !== "rust-heap" && value !== "heap")
                return describeMode(shown);
            header.writer = value === "heap" ? "valgrind" : "dhat-rs";
            return null;
        case "bklt":
            return value === true ? null : "This profile has no block lifetimes, and so no peak.";
        case "cmd":
            if (typeof value !== "string")
                return `The profile's "cmd" is ${shown}, not a text.`;
            header.command = value;
            return null;
        default:
            if (typeof value !== "number")
                return `The profile's "pid" is ${shown}, not a number.`;
            header.pid = value;
            return null;
    }
}
function describeMode(shown) {
    const what = shown?.includes("ad-hoc") ? "counts events" : "is not known";
    return shown === '"copy"'
        ? 'This is no heap profile: dhat\'s mode "copy" counts copied bytes.'
        : `This is no heap profile: dhat's mode ${shown} ${what}.`;
}

;// CONCATENATED MODULE: ./lib/core/profile/dhat/program-point.js
/**
 * Reads one program point from the bytes: the loop in which nearly all of a large file's time goes.
 *
 *     {"tb":472,"tbk":1,"tl":149471,"mb":472,"mbk":1,"gb":0,"gbk":0,"eb":0,"ebk":0,"rb":2853,"wb":1326,"acc":[194,-3],"fs":[1,2,3]}
 *
 * tb, tbk: bytes and blocks over the run; gb, gbk: at t-gmax; eb, ebk: at t-end; fs: indices into the frame table, innermost
 * first. The keys may come in any order, with any white space, and others between them.
 */




/** Makes a program point to be filled in. */
function makeProgramPoint() {
    return {
        counts: new Float64Array(COUNTS_EACH),
        frames: new Int32Array(0),
        depth: 0,
        length: 0,
    };
}
const ZERO_DIGIT = 48;
const program_point_QUOTE = 34;
const COMMA = 44;
const program_point_COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const CLOSE_OBJECT = 125;
/** What a key's value is, beside the places in {@link COUNT}. */
const FRAMES = 5;
const OTHER_NUMBER = 6;
const OTHER = 7;
/** The keys without which a program point is not whole, as bits: the counts and `fs`. */
const ALL_SEEN = 0b111111;
/**
 * Reads the program point whose `{` is at the window's place, and moves behind it. Gives false, and moves nothing, if the window
 * ends before it does. Longer than other functions, since the loops must share their variables to run in registers.
 *
 * @throws if it is no program point, lacks a key or has one twice, or names a frame that the table has not.
 */
function readProgramPoint(window, point, frameCount) {
    const { bytes, end } = window;
    // Room for all that the window can hold, a digit and a comma each: the loop need not look whether there is.
    const mostFrames = Math.ceil(bytes.length / 2);
    if (point.frames.length < mostFrames)
        point.frames = new Int32Array(mostFrames);
    const { frames } = point;
    let depth = 0;
    let seenKeys = 0;
    let at = window.at + 1;
    let byte = bytes[at] ?? 0;
    let wanted = "";
    // One way out for all that does not fit, which at each window's end something does not: V8 throws its compiled loop away when a
    // call in it is made for the first time, and with a call at each place it did so over and over (measured).
    members: for (;;) {
        while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
            byte = bytes[++at] ?? 0;
        if (byte !== program_point_QUOTE) {
            wanted = "a key";
            break;
        }
        const field = fieldAt(bytes, at);
        if (field < OTHER_NUMBER) {
            if (seenKeys & (1 << field)) {
                wanted = "a key that was not there before";
                break;
            }
            seenKeys |= 1 << field;
        }
        if (field === OTHER)
            at = endOfValue(bytes, at, end);
        else
            at += bytes[at + 3] === program_point_QUOTE ? 4 : 5;
        if (at === -1)
            return false;
        byte = bytes[at] ?? 0;
        while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
            byte = bytes[++at] ?? 0;
        if (byte !== program_point_COLON) {
            wanted = '":"';
            break;
        }
        byte = bytes[++at] ?? 0;
        while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
            byte = bytes[++at] ?? 0;
        if (field === FRAMES) {
            // valgrind writes `"fs":]` where each frame of a stack is one of its own (read in its source).
            if (byte === OPEN_LIST)
                byte = bytes[++at] ?? 0;
            for (;;) {
                while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
                    byte = bytes[++at] ?? 0;
                let index = byte ^ ZERO_DIGIT;
                if (index > 9) {
                    if (byte === CLOSE_LIST && depth === 0)
                        break;
                    wanted = "a frame's number";
                    break members;
                }
                let digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
                while (digit < 10) {
                    index = index * 10 + digit;
                    digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
                }
                if (index >= frameCount)
                    throw unknownFrame(window, at, { index, frameCount });
                frames[depth++] = index;
                byte = digit ^ ZERO_DIGIT;
                while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
                    byte = bytes[++at] ?? 0;
                if (byte === COMMA)
                    byte = bytes[++at] ?? 0;
                else if (byte === CLOSE_LIST)
                    break;
                else {
                    wanted = '"," or "]"';
                    break members;
                }
            }
            byte = bytes[++at] ?? 0;
        }
        else if (field === OTHER) {
            const behind = endOfValue(bytes, at, end);
            if (behind === -1)
                return false;
            if (behind === at) {
                wanted = "a value";
                break;
            }
            at = behind;
            byte = bytes[at] ?? 0;
        }
        else {
            let value = byte ^ ZERO_DIGIT;
            if (value > 9) {
                wanted = "a whole number";
                break;
            }
            let digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
            while (digit < 10) {
                value = value * 10 + digit;
                digit = (bytes[++at] ?? 0) ^ ZERO_DIGIT;
            }
            if (field < FRAMES)
                point.counts[field] = value;
            byte = digit ^ ZERO_DIGIT;
        }
        while (byte <= 32 && (0,byte_window/* isBlank */.z3)(byte))
            byte = bytes[++at] ?? 0;
        if (byte === COMMA)
            byte = bytes[++at] ?? 0;
        else {
            if (byte !== CLOSE_OBJECT)
                wanted = '"," or "}"';
            break;
        }
    }
    if (wanted !== "") {
        // At the window's end it can't be said yet what comes.
        if (at >= end)
            return false;
        throw damaged(window.source, window.start + at, `${seen(bytes[at])} is where ${wanted} should be`);
    }
    if (seenKeys !== ALL_SEEN)
        throw damaged(window.source, window.start + at, missing(seenKeys));
    point.depth = depth;
    point.length = at + 1 - window.at;
    window.at = at + 1;
    return true;
}
/** Tells the field by a key's bytes; `"` is at `at`. A key that is none of ours gives OTHER. */
function fieldAt(bytes, at) {
    const two = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const third = bytes[at + 3] ?? 0;
    if (third === program_point_QUOTE)
        return fieldOfTwo(two);
    return bytes[at + 4] === program_point_QUOTE ? fieldOfThree((two << 8) | third) : OTHER;
}
function fieldOfTwo(letters) {
    switch (letters) {
        case 0x7462: // tb
            return COUNT.tb;
        case 0x6762: // gb
            return COUNT.gb;
        case 0x6562: // eb
            return COUNT.eb;
        case 0x6673: // fs
            return FRAMES;
        case 0x746c: // tl
        case 0x6d62: // mb
        case 0x7262: // rb
        case 0x7762: // wb
            return OTHER_NUMBER;
        default:
            return OTHER;
    }
}
function fieldOfThree(letters) {
    switch (letters) {
        case 0x74626b: // tbk
            return COUNT.tbk;
        case 0x65626b: // ebk
            return COUNT.ebk;
        case 0x6d626b: // mbk
        case 0x67626b: // gbk
            return OTHER_NUMBER;
        default:
            return OTHER;
    }
}
function unknownFrame(window, at, { index, frameCount }) {
    const what = `a stack names frame ${index}, and the frame table has ${frameCount} frames`;
    return damaged(window.source, window.start + at, what);
}
function missing(seenKeys) {
    const names = [...Object.keys(COUNT), "fs"].filter((_, field) => !(seenKeys & (1 << field)));
    return `a program point lacks ${names.map((name) => `"${name}"`).join(", ")}`;
}

;// CONCATENATED MODULE: ./lib/core/profile/dhat/read-dhat.js
/**
 * Reads dhat's heap profiles: JSON of file version 2, as the dhat crate ("rust-heap") and valgrind's DHAT ("heap") write it.
 *
 *     {"dhatFileVersion":2,"mode":"rust-heap","bklt":true,"cmd":"app --fast","pid":4711,"tg":238,"te":245,
 *      "pps":[{"tb":472,"tbk":1,"gb":0,"gbk":0,"eb":0,"ebk":0,"fs":[1,2]}],
 *      "ftbl":["[root]","0x55e0: alloc::alloc::alloc (src/alloc.rs:95:9)","0x55e4: app::main (src/main.rs:3:5)"]}
 *
 * What the format can't say: which arguments `cmd` was made of; which frames were inlined; which package a path belongs to
 * (dhat keeps three components); whether the program ran to its end.
 */










const WINDOW = 1 << 20;
/** For one program point: most fit, and a window grows. */
const SMALL_WINDOW = 1 << 12;
/** Real program points have 280 to 900 bytes; if a file's are smaller, the table of stacks grows. */
const BYTES_A_POINT = 256;
/**
 * Reads a heap profile of either writer, whatever the order of its keys and its white space, in one pass over the file: memory
 * grows with the number of distinct stacks, not with the file.
 *
 * @throws if the file is anything else, or not whole; the error names the file and the byte.
 */
function readDhat(source, own) {
    rejectOtherFormats(source);
    const window = (0,byte_window/* openWindow */.D1)(source, 0, WINDOW);
    const reading = { own, header: makeHeader(), frames: null, points: null };
    skipByteOrderMark(window);
    take(window, "{");
    if (!takeIf(window, "}")) {
        do
            readMember(window, reading);
        while (takeIf(window, ","));
        take(window, "}");
    }
    (0,byte_window/* nextByte */.g)(window);
    if (window.at < window.end)
        throw damaged(source, (0,byte_window/* positionOf */.df)(window), `${seen(window.bytes[window.at])} is behind the profile's end`);
    return makeProfile(source, reading);
}
function skipByteOrderMark(window) {
    if ((0,byte_window/* nextByte */.g)(window) === 0xef && window.bytes[window.at + 1] === 0xbb)
        window.at += 3;
}
function readMember(window, reading) {
    (0,byte_window/* nextByte */.g)(window);
    const at = (0,byte_window/* positionOf */.df)(window);
    const key = readValue(window);
    if (typeof key !== "string")
        throw damaged(window.source, at, "a key is not a string");
    take(window, ":");
    if (key === "pps")
        readPoints(window, reading);
    else if (key === "ftbl")
        passFrameTable(window, reading);
    else if (isHeaderKey(key))
        readHeader(window, key, reading.header);
    else
        skipValue(window);
}
function passFrameTable(window, reading) {
    (0,byte_window/* nextByte */.g)(window);
    const at = (0,byte_window/* positionOf */.df)(window);
    reading.frames ??= { ...readFrameStrings(window), isPassed: false };
    if (reading.frames.isPassed || reading.frames.at !== at)
        throw damaged(window.source, at, 'there is more than one frame table, "ftbl"');
    (0,byte_window/* jumpTo */.KW)(window, reading.frames.end);
    reading.frames = { ...reading.frames, isPassed: true };
}
function readPoints(window, reading) {
    const { source } = window;
    const at = (0,byte_window/* positionOf */.df)(window);
    if (reading.points !== null)
        throw damaged(source, at, 'there is more than one "pps"');
    take(window, "[");
    if (reading.frames === null) {
        const found = findFrameStrings(source, at);
        if (found === null)
            throw truncated(source, 'it has no frame table, "ftbl", behind its program points');
        reading.frames = { ...found, isPassed: false };
    }
    const points = {
        table: (0,frame_table/* makeFrameTable */.aC)(reading.frames.texts, reading.own),
        stacks: makeStackTable(source.size / BYTES_A_POINT),
        count: 0,
        deepest: 0,
    };
    reading.points = points;
    if (takeIf(window, "]"))
        return;
    mergePoints(window, points);
    take(window, "]");
}
function mergePoints(window, points) {
    const merging = makeMerging(points.table);
    const { table, point, merged } = merging;
    do {
        if ((0,byte_window/* nextByte */.g)(window) !== OPEN_OBJECT)
            take(window, "{");
        while (!readProgramPoint(window, point, table.texts.length)) {
            if (!(0,byte_window/* readMore */.UJ)(window))
                throw truncated(window.source, "it ends inside a program point");
        }
        merged.at = (0,byte_window/* positionOf */.df)(window) - point.length;
        (0,attribution/* attribute */.lt)(point, table, merging.attribution);
        identify(merging);
        addPoint(points.stacks, merged);
        points.count += 1;
        if (point.depth > points.deepest)
            points.deepest = point.depth;
    } while (takeIf(window, ","));
}
const OPEN_OBJECT = 123;
function makeMerging(table) {
    const point = makeProgramPoint();
    const merged = { identity: makeIdentity(), counts: point.counts, spelling: 0, at: 0 };
    return { table, point, attribution: (0,attribution/* makeAttribution */.ob)(), merged };
}
/**
 * Hashes a stack's normal form: its functions, with a run of one function (recursion) as one. Each step is a bijection of the hash
 * so far, with a shift that carries high bits back down; the two lanes differ in all constants.
 */
function identify({ table, point, attribution, merged }) {
    const { functionOf, hashOf, spellingOf } = table;
    const { frames, depth } = point;
    let hash1 = 0x2545f491;
    let hash2 = 0x7f4a7c15;
    let spelling = 0;
    let previous = -1;
    for (let place = 0; place < depth; place += 1) {
        const frame = frames[place] ?? 0;
        spelling = Math.imul(spelling ^ (spellingOf[frame] ?? 0), 0x01000193);
        const id = functionOf[frame] ?? 0;
        if (id === previous)
            continue;
        previous = id;
        const hash = hashOf[frame] ?? 0;
        hash1 = Math.imul(hash1 ^ hash, 0x9e3779b1);
        hash1 ^= hash1 >>> 15;
        hash2 = Math.imul(hash2 ^ Math.imul(hash, 0x85ebca77), 0xc2b2ae3d);
        hash2 ^= hash2 >>> 13;
    }
    const { site, through, crate } = attribution;
    const { identity } = merged;
    merged.spelling = spelling;
    identity[IDENTITY.hash1] = hash1;
    identity[IDENTITY.hash2] = hash2;
    identity[IDENTITY.site] = site === -1 ? -1 : (functionOf[frames[site] ?? 0] ?? 0);
    identity[IDENTITY.through] = through === -1 ? -1 : (functionOf[frames[through] ?? 0] ?? 0);
    identity[IDENTITY.crate] = crate;
}
function makeProfile(source, { header, frames, points, own }) {
    checkHeader(source, header);
    if (points === null)
        throw foreign(source, 0, 'This is not a profile of dhat: it has no "pps".');
    if (frames === null || !frames.isPassed)
        throw damaged(source, source.size, 'the frame table, "ftbl", is not the profile\'s own');
    const window = (0,byte_window/* openWindow */.D1)(source, 0, SMALL_WINDOW);
    const again = makeProgramPoint();
    return {
        writer: header.writer,
        command: header.command,
        pid: header.pid,
        ...summarise(points, {
            own,
            stackAt(position) {
                (0,byte_window/* jumpTo */.KW)(window, position);
                while (!readProgramPoint(window, again, points.table.texts.length)) {
                    if (!(0,byte_window/* readMore */.UJ)(window))
                        throw truncated(source, "it became shorter while it was read");
                }
                return again;
            },
        }),
    };
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ NAMELESS_KEY),
/* harmony export */   MU: () => (/* binding */ STD_CRATE),
/* harmony export */   aC: () => (/* binding */ makeFrameTable),
/* harmony export */   ix: () => (/* binding */ NO_CRATE),
/* harmony export */   z7: () => (/* binding */ ROLE)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6172);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9958);
/* harmony import */ var _std_crates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9157);
/* harmony import */ var _symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1652);
/** What is known of each entry of a file's frame table before the stacks are read: which function it is, and what part it may play. */




/** The part that a frame plays when a stack is attributed; where frames of one function differ, the greatest counts. */
const ROLE = {
    /** No name. */
    nameless: 0,
    /** Allocator entry points, and what starts programs and threads: says nothing about who allocates. */
    glue: 1,
    /** std without the crate `std` itself: generic code that anyone instantiates. */
    generic: 2,
    /** The crate `std`, dhat, and heapgate's probe: what these call of {@link ROLE.bundled} is theirs. */
    runtime: 3,
    /** A Rust function of which neither name nor path tells the crate (inlined, in valgrind's files). */
    unplaced: 4,
    /** A crate that std and dhat have a copy of. */
    bundled: 5,
    /** A dependency, or C. */
    dependency: 6,
    /** A crate of the user's. */
    own: 7,
};
/** The key of frames without a name, which profilers write so too. */
const NAMELESS_KEY = "???";
/** The places of `null` and "std" in every table's `crateNames`. */
const NO_CRATE = 0;
const STD_CRATE = 1;
/** Reads each frame of a file's table. A symbol that tells its crate alone is read once, however many places it occurs with. */
function makeFrameTable(texts, own) {
    const sources = (0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSourceFiles */ .Xl)(own);
    const functions = new Map();
    const crates = new Map([
        [null, NO_CRATE],
        ["std", STD_CRATE],
    ]);
    const functionOf = new Int32Array(texts.length);
    const crateOf = [];
    const roles = [];
    const bySymbol = new Map();
    for (const [index, text] of texts.entries()) {
        const symbol = (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolText */ .Ee)(text);
        const known = bySymbol.get(symbol);
        if (known !== undefined) {
            functionOf[index] = known;
            continue;
        }
        const { key, crate, role, isSure } = placeFrame((0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .readFrame */ .IW)(text), sources);
        const id = idOf(functions, key);
        if (role > (roles[id] ?? -1)) {
            roles[id] = role;
            crateOf[id] = idOf(crates, crate);
        }
        if (isSure)
            bySymbol.set(symbol, id);
        functionOf[index] = id;
    }
    const keys = [...functions.keys()];
    const keyHashes = keys.map(hashText);
    return {
        texts,
        functionOf,
        hashOf: functionOf.map((id) => keyHashes[id] ?? 0),
        spellingOf: Int32Array.from(texts, (text) => hashText((0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutAddress */ .L1)(text))),
        roleOf: new Uint8Array(functionOf.length).map((_, index) => roles[functionOf[index] ?? 0] ?? 0),
        keys,
        crateOf: Int32Array.from(crateOf),
        crateNames: [...crates.keys()],
        sources,
    };
}
/** FNV-1a over UTF-16 units: a dictionary's worth of names is hashed once for each file. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return hash;
}
function idOf(ids, value) {
    const known = ids.get(value);
    if (known !== undefined)
        return known;
    ids.set(value, ids.size);
    return ids.size - 1;
}
/** Finds a frame's crate from its symbol or else its path, and with that its role. */
function placeFrame(frame, sources) {
    if (frame.symbol === null)
        return { key: NAMELESS_KEY, crate: null, role: ROLE.nameless, isSure: true };
    if (frame.symbol === UNKNOWN_INLINED)
        return placeUnknownInlined(frame);
    const { key, crate, traitCrate } = (0,_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .readSymbol */ .B)(frame.symbol);
    if (isAllocator(key, crate))
        return { key, crate, role: ROLE.glue, isSure: true };
    if (isStart(key, frame))
        return { key, crate, role: ROLE.glue, isSure: false };
    if (crate === null)
        return placeBareName(key, frame, sources);
    const mayBeProvided = traitCrate !== null && sources.byCrate.has(crate);
    const definer = mayBeProvided && isElsewhere(frame, crate, sources) ? traitCrate : crate;
    return { key, crate: definer, role: roleOfCrate(definer, sources), isSure: !mayBeProvided };
}
/** valgrind's word for an inlined function whose name it could not find. Its path may say that it is std's, and no more. */
const UNKNOWN_INLINED = "UnknownInlinedFun";
function placeUnknownInlined({ file }) {
    const crate = file === null ? null : (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .crateOfPath */ .YI)(file);
    const isStd = crate !== null && (0,_std_crates_js__WEBPACK_IMPORTED_MODULE_0__/* .isStdCrate */ .f)(crate);
    const role = isStd ? (crate === "std" ? ROLE.runtime : ROLE.generic) : ROLE.glue;
    const key = isStd ? `${crate}::${UNKNOWN_INLINED}` : UNKNOWN_INLINED;
    return { key, crate, role, isSure: false };
}
/**
 * A bare name (C, `#[no_mangle]`, or inlined in a valgrind file) has its crate from its path, if that names one. The crate
 * then leads the key: two crates' `insert` are two functions.
 */
function placeBareName(key, { file }, sources) {
    const crate = file === null ? null : ((0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCrateOfFile */ .b3)(sources, file) ?? (0,_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .crateOfPath */ .YI)(file));
    if (crate !== null)
        return { key: `${crate}::${key}`, crate, role: roleOfCrate(crate, sources), isSure: false };
    const isRust = file?.endsWith(".rs") ?? false;
    return { key, crate: null, role: isRust ? ROLE.unplaced : ROLE.dependency, isSure: false };
}
/**
 * Says whether a method on an own type was compiled from another crate's trait, by its file. A line of 0 is the optimiser's
 * merge of several places, and generated code lies in a build script's output: both tell nothing.
 */
function isElsewhere(frame, crate, sources) {
    const { file, line } = frame;
    if (file === null || line === null || file.includes("/out/"))
        return false;
    return (0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoFileOf */ .h)(sources, crate, file);
}
function roleOfCrate(crate, sources) {
    if (sources.byCrate.has(crate))
        return ROLE.own;
    if (crate === "std" || crate === "dhat" || crate === "heapgate_probe")
        return ROLE.runtime;
    if ((0,_std_crates_js__WEBPACK_IMPORTED_MODULE_0__/* .isStdCrate */ .f)(crate))
        return ROLE.generic;
    return BUNDLED_CRATES.has(crate) ? ROLE.bundled : ROLE.dependency;
}
/** What std and dhat (through backtrace) have copies of: hash tables, and what prints backtraces. */
const BUNDLED_CRATES = new Set([
    "hashbrown",
    "backtrace",
    "gimli",
    "addr2line",
    "object",
    "miniz_oxide",
    "rustc_demangle",
]);
const ALLOCATORS = new Set([
    "malloc",
    "calloc",
    "realloc",
    "memalign",
    "posix_memalign",
    "aligned_alloc",
]);
/** A global allocator of the program's own stands between every call site and the heap too, as dhat's does. */
function isAllocator(key, crate) {
    if (key.startsWith("<"))
        return key.includes(" as core::alloc::global::GlobalAlloc>::");
    if (crate !== null && crate !== "__rustc")
        return false;
    if (ALLOCATORS.has(key) || key.startsWith("operator new"))
        return true;
    return /^(?:__rustc::)?__(?:rust|rdl|rg)_(?:alloc|realloc)/.test(key);
    // __rustc::__rust_alloc_zeroed
}
const STARTS = new Set([
    "main",
    "_start",
    "(below main)",
    "start_thread",
    "clone",
    "clone3",
]);
/** The C functions that come before Rust's; `main` and `clone` in a Rust file are another thing. */
function isStart(key, frame) {
    const isStartName = STARTS.has(key) || key.startsWith("__libc_start");
    return isStartName && !(frame.file?.endsWith(".rs") ?? false);
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ symbolText),
/* harmony export */   IW: () => (/* binding */ readFrame),
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   YI: () => (/* binding */ crateOfPath),
/* harmony export */   nf: () => (/* binding */ shortenPath),
/* harmony export */   pq: () => (/* binding */ packageOfPath)
/* harmony export */ });
/**
 * Frames, as the entries of a dhat file's frame table spell them (measured: formats.md 1.4; all of 57,056 real frames match):
 *
 *     dhat-rs   0x55e0: app::store::insert (src/store/mod.rs:88:14)
 *               0x55e0: ??? (???:0:0)
 *     valgrind  0x15B3F8: app::store::insert (/home/me/app/src/store/mod.rs:88)
 *               0x48417B4: malloc (in /usr/libexec/valgrind/vgpreload_dhat-amd64-linux.so)
 *
 * dhat-rs keeps the last three components of a path. valgrind gives inlined functions their bare names, and base names unless
 * `--fullpath-after=` was passed. Addresses differ from run to run (ASLR) and from build to build: they are never looked at.
 */
/** A frame's text without its address. */
function withoutAddress(text) {
    return text.slice(afterAddress(text));
}
/** The part of a frame's text that names the function: between the address and the place. */
function symbolText(text) {
    const start = afterAddress(text);
    return text.slice(start, startOfPlace(text, start));
}
/** Reads a frame. Total: a string of another shape is a symbol without a place. */
function readFrame(text) {
    const start = afterAddress(text);
    const place = startOfPlace(text, start);
    const symbol = nullIfUnknown(text.slice(start, place));
    const match = /^(.*?):(\d{1,9})(?::\d{1,9})?$/.exec(text.slice(place + 2, -1));
    // src/store/mod.rs:88:14   main.rs:3
    if (match === null)
        return { symbol, file: null, line: null };
    const [, file = "", line = ""] = match;
    return { symbol, file: nullIfUnknown(file), line: Number(line) || null };
}
function afterAddress(text) {
    const end = text.startsWith("0x") ? text.indexOf(": ") : -1;
    return end === -1 ? 0 : end + 2;
}
/** Where ` (` begins that holds the place, or the text's end. Symbols have brackets too, so it is the last. */
function startOfPlace(text, afterAddress) {
    const place = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    return place > afterAddress ? place : text.length;
}
function nullIfUnknown(text) {
    return text === "???" || text === "" ? null : text;
}
/**
 * The crate that a file's path names: `serde_json` for `…/serde_json-1.0.154/src/map.rs`, `alloc` for `library/alloc/src/vec/mod.rs`
 * and `alloc/src/vec.rs`; null where it names none.
 */
function crateOfPath(file) {
    const packaged = packageOfPath(file);
    if (packaged !== null)
        return packaged.crate;
    return (/(?:^|\/library\/|^library\/)(core|alloc|std|proc_macro|test)\/src\//.exec(file)?.[1] ?? null);
    // /rustc/5980…/library/std/src/rt.rs   alloc/src/alloc.rs
}
/** The package folder in a path, as cargo's registry names it: crate and version. null where there is none. */
function packageOfPath(file) {
    const match = /(?:^|\/)([A-Za-z][\w-]{0,63})-(\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,64})\//.exec(file);
    // …/registry/src/index-1949cf8c6b5b557f/serde_json-1.0.154/src/map.rs
    if (match === null)
        return null;
    const [, name = "", version = ""] = match;
    return { crate: name.replaceAll("-", "_"), version };
}
/** A path for people: a registry's and rustc's without the machine's folders before them. */
function shortenPath(file) {
    return file.replace(/^\/.*\/(?=library\/(?:core|alloc|std)\/|[A-Za-z][\w-]{0,63}-\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,64}\/)/, "");
    // /home/me/.cargo/registry/src/index-19/serde_json-1.0.154/src/map.rs
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ indexSourceFiles),
/* harmony export */   b3: () => (/* binding */ ownCrateOfFile),
/* harmony export */   h: () => (/* binding */ isNoFileOf),
/* harmony export */   kH: () => (/* binding */ resolveSourceFile)
/* harmony export */ });
/** Prepares own code's files for {@link resolveSourceFile}. */
function indexSourceFiles(own) {
    const byCrate = new Map();
    for (const [crate, files] of own.crates)
        byCrate.set(crate, groupByName(files));
    return { root: own.root, byCrate };
}
function groupByName(files) {
    const byName = new Map();
    for (const file of new Set(files)) {
        const sameName = byName.get(baseName(file));
        if (sameName === undefined)
            byName.set(baseName(file), [file]);
        else
            sameName.push(file);
    }
    return byName;
}
/**
 * Gives the path, relative to the root, of the one file of the crate's package that a profiler's path means: the file itself
 * for an absolute path, else the one that ends with it. null if none or several do, or it lies outside the root: never a guess.
 */
function resolveSourceFile(sources, crate, path) {
    const [file, ...others] = filesEndingWith(sources, crate, path);
    if (file === undefined || others.length > 0 || sources.root === null)
        return null;
    const folder = sources.root.endsWith("/") ? sources.root : `${sources.root}/`;
    return file.startsWith(folder) ? file.slice(folder.length) : null;
}
/**
 * Gives the own crate whose package has the one file that a path means, for names without a crate (`#[no_mangle]`, valgrind's
 * inlined functions). Only for absolute paths and for three components and more: `src/map.rs` may be any dependency's.
 * Crates of one package (a library and its binaries) share their files: the first of them is given.
 */
function ownCrateOfFile(sources, path) {
    if (path.split("/").length < 3)
        return null;
    let found = null;
    for (const crate of sources.byCrate.keys()) {
        for (const file of filesEndingWith(sources, crate, path)) {
            if (found !== null && found.file !== file)
                return null;
            found ??= { crate, file };
        }
    }
    return found?.crate ?? null;
}
/**
 * Says whether a path can't be a file of the crate's package: no file there ends with its last two components.
 * Two, since the third is a checkout's folder at times, and another checkout's is called otherwise.
 */
function isNoFileOf(sources, crate, path) {
    const files = sources.byCrate.get(crate);
    if (files === undefined || files.size === 0)
        return false;
    return filesEndingWith(sources, crate, path.split("/").slice(-2).join("/")).length === 0;
}
function filesEndingWith(sources, crate, path) {
    const sameName = sources.byCrate.get(crate)?.get(baseName(path)) ?? [];
    const ending = path.startsWith("/") ? path : `/${path.replace(/^(?:\.\/)+/, "")}`;
    return sameName.filter((file) => (path.startsWith("/") ? file === path : file.endsWith(ending)));
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isStdCrate)
/* harmony export */ });
/** The crates that come with the compiler. */
/** Crates of the standard library, with those that are linked into every program beside it. */
const STD_CRATES = new Set([
    "core",
    "alloc",
    "std",
    "proc_macro",
    "test",
    "__rustc",
    "panic_unwind",
    "panic_abort",
    "std_detect",
    "compiler_builtins",
]);
/** Says whether a crate belongs to the standard library. */
function isStdCrate(crate) {
    return STD_CRATES.has(crate);
}


/***/ }),

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ displaySymbol),
  B: () => (/* binding */ readSymbol)
});

// EXTERNAL MODULE: ./lib/core/profile/std-crates.js
var std_crates = __nccwpck_require__(9157);
;// CONCATENATED MODULE: ./lib/core/profile/symbol-scan.js
/** Moving through a symbol: brackets in brackets, and where a name ends. */
/** Says whether a character can't be part of a name. */
function isDelimiter(code) {
    switch (code) {
        case 0x20: // blank
        case 0x26: // &
        case 0x28: // (
        case 0x29: // )
        case 0x2a: // *
        case 0x2b: // +
        case 0x2c: // ,
        case 0x3a: // :
        case 0x3b: // ;
        case 0x3c: // <
        case 0x3d: // =
        case 0x3e: // >
        case 0x5b: // [
        case 0x5d: // ]
        case 0x7b: // {
        case 0x7d: // }
            return true;
        default:
            return false;
    }
}
/** Skips to behind the next `close` that is outside all brackets. */
function skipPast(scan, close) {
    skipNested(scan, (char) => char === close);
    scan.at = Math.min(scan.at + 1, scan.text.length);
}
/** Moves on until `isEnd` holds outside all brackets, or past the bracket that closes one opened before. The `>` of `->` closes nothing. */
function skipNested(scan, isEnd) {
    let open = 0;
    while (scan.at < scan.text.length) {
        const char = scan.text[scan.at] ?? "";
        const isArrow = char === ">" && scan.text[scan.at - 1] === "-";
        if (open === 0 && !isArrow && isEnd(char))
            return;
        if ("<([".includes(char))
            open += 1;
        else if (")]>".includes(char) && !isArrow)
            open -= 1;
        scan.at += 1;
        if (open < 0)
            return;
    }
}
/** Says whether a text comes next. */
function looksAt(scan, what) {
    return scan.text.startsWith(what, scan.at);
}

;// CONCATENATED MODULE: ./lib/core/profile/symbol-path.js
/**
 * The grammar of Rust's symbols as they are printed demangled, and what of them makes a key:
 *
 *     path     a::b::c      <T>::f      <T as a::Trait>::f      a::<impl a::Trait for T>::f
 *     segment  name<T>   name::<T>   name[disambiguator]   {{closure}}   {closure#0}   {impl#3}
 *     type     path   &'a mut T   *const T   [T]   [T; 3]   (T, U)   fn(T) -> U   dyn for<'a> a::Trait<T> + a::Other
 */


/** Keys are cut here: the longest symbol seen had 3,596 characters, with its generic arguments. */
const LONGEST_KEY = 1024;
/** Deeper nesting than any real type's is read as text: a hostile symbol must not exhaust the stack. */
const DEEPEST_NESTING = 64;
const NOTHING = { key: "", crate: null, traitCrate: null, arguments: [] };
/** Reads `a::b::c`, `<T as a::Tr>::f` and `a::<impl a::Tr for T>::f`, without what the key drops. */
function scanPath(scan, keepsArguments) {
    let path = NOTHING;
    let segments = 0;
    let generics = [];
    const isTooDeep = scan.depth >= DEEPEST_NESTING;
    scan.depth += 1;
    while (scan.at < scan.text.length && !isTooDeep) {
        const before = scan.at;
        if (looksAt(scan, "<impl "))
            path = scanImplSegment(scan, path.crate);
        else if (looksAt(scan, "<")) {
            if (segments === 0)
                path = scanQualified(scan);
            else
                generics = scanGenerics(scan, keepsArguments);
        }
        else {
            const segment = scanSegment(scan);
            if (segment !== "") {
                path = { ...path, key: segments === 0 ? segment : `${path.key}::${segment}` };
            }
            if (looksAt(scan, "<") && !looksAt(scan, "<impl "))
                generics = scanGenerics(scan, keepsArguments);
        }
        segments += 1;
        if (scan.at === before || !looksAt(scan, "::"))
            break;
        generics = [];
        if (path.crate === null && segments === 1 && path.traitCrate === null)
            path = { ...path, crate: crateOfFirst(path.key) };
        scan.at += 2;
    }
    if (isTooDeep)
        scan.at = scan.text.length;
    scan.depth -= 1;
    return { ...path, arguments: generics };
}
function crateOfFirst(key) {
    return /^[A-Za-z_]\w*$/.test(key) ? key : null;
}
/** Reads one name, or a `{…}`; gives "" for what the key drops. */
function scanSegment(scan) {
    const start = scan.at;
    if (looksAt(scan, "{"))
        return scanBraces(scan);
    while (scan.at < scan.text.length && !isDelimiter(scan.text.charCodeAt(scan.at)))
        scan.at += 1;
    const name = scan.text.slice(start, scan.at);
    if (looksAt(scan, "{"))
        scanBraces(scan);
    // core::ops::function::FnOnce::call_once{{vtable.shim}}
    return name;
}
/** Reads `{{closure}}`, `{closure#0}`, `{async_block#1}`, `{impl#3}`, `{shim:vtable#0}`. */
function scanBraces(scan) {
    const start = scan.at;
    while (scan.at < scan.text.length && !looksAt(scan, "}"))
        scan.at += 1;
    while (looksAt(scan, "}"))
        scan.at += 1;
    const name = scan.text
        .slice(start, scan.at)
        .replace(/[{}]/g, "")
        .replace(/(?:_env)?(?:#\d+)?$/, "");
    if (name === "impl" || name.includes("shim"))
        return "";
    return /^(?:closure|async_|gen_)/.test(name) ? "{{closure}}" : `{{${name}}}`;
}
/** Reads `<T>` and `<T as Tr>`. */
function scanQualified(scan) {
    scan.at += 1;
    const self = scanType(scan, true);
    if (!looksAt(scan, " as ")) {
        skipPast(scan, ">");
        // Only std has inherent methods on primitives, slices and the like.
        return { ...inherent(self), crate: self.crate ?? "core" };
    }
    scan.at += 4;
    const trait = scanPath(scan, true);
    skipPast(scan, ">");
    return implOf(self, trait);
}
/** Reads `<impl T>` and `<impl Tr for T>`; the module before it is where the impl was written. */
function scanImplSegment(scan, writtenIn) {
    scan.at += "<impl ".length;
    const first = scanType(scan, true);
    if (!looksAt(scan, " for ")) {
        skipPast(scan, ">");
        return { ...inherent(first), crate: writtenIn ?? first.crate };
    }
    scan.at += 5;
    const self = scanType(scan, true);
    skipPast(scan, ">");
    return { ...implOf(self, first), crate: writtenIn, traitCrate: null };
}
/** Writes `<a::B>` as `a::B`; what is no path, `<[_]>` or `<dyn a::B>`, stays in brackets to be read as what it is. */
function inherent(self) {
    const isPath = /^[\w<]/.test(self.key) && !self.key.startsWith("dyn ");
    return isPath ? self : { ...self, key: `<${self.key}>` };
}
/**
 * Names a trait's impl for a type, and finds the crate that wrote it by the orphan rule: the type's own crate, else the trait's,
 * else that of a type the trait is given (`impl From<app::X> for String` is app's). The key keeps that type: it tells impls apart
 * that differ in nothing else.
 */
function implOf(self, trait) {
    const key = `<${self.key} as ${trait.key}>`;
    const named = { key, arguments: [] };
    if (isForeignToStd(self.crate)) {
        const traitCrate = trait.crate === self.crate ? null : trait.crate;
        return { ...named, crate: self.crate, traitCrate };
    }
    if (isForeignToStd(trait.crate))
        return { ...named, crate: trait.crate, traitCrate: null };
    const given = trait.arguments.find((argument) => isForeignToStd(argument.crate));
    if (given !== undefined && !self.arguments.some((own) => own.key === given.key)) {
        return {
            key: `<${self.key} as ${trait.key}<${given.key}>>`,
            arguments: [],
            crate: given.crate,
            traitCrate: trait.crate,
        };
    }
    return { ...named, crate: self.crate ?? trait.crate ?? "core", traitCrate: null };
}
function isForeignToStd(crate) {
    return crate !== null && !(0,std_crates/* isStdCrate */.f)(crate);
}
/** Reads a type. References keep the crate of what they point to: they are fundamental to the orphan rule. */
function scanType(scan, keepsArguments) {
    let prefix = "";
    for (;;) {
        const found = /^(?:&(?:'\w+ )?(?:mut )?|\*const |\*mut |dyn |for<[^<>]*> |'\w+ )/.exec(scan.text.slice(scan.at, scan.at + 64))?.[0];
        // &'a mut T   *const T   dyn for<'a> core::ops::Fn(&'a T)
        if (found === undefined)
            break;
        scan.at += found.length;
        if (!found.startsWith("for") && !found.startsWith("'"))
            prefix += found.replace(/'\w+ /, "");
    }
    const type = scanUnprefixedType(scan, keepsArguments);
    const isPointer = prefix.includes("*");
    return {
        ...type,
        key: (prefix + type.key).slice(0, LONGEST_KEY),
        ...(isPointer && { crate: null }),
    };
}
function scanUnprefixedType(scan, keepsArguments) {
    let type = NOTHING;
    if (looksAt(scan, "("))
        type = skipGroup(scan, "(_)");
    else if (looksAt(scan, "["))
        type = skipGroup(scan, "[_]");
    else if (/^(?:unsafe |extern |fn\()/.test(scan.text.slice(scan.at, scan.at + 7))) {
        type = { ...NOTHING, key: "fn" };
    }
    else
        type = scanPath(scan, keepsArguments);
    skipToTypeEnd(scan);
    return type;
}
/** Skips a tuple or a slice; what is in it are generic arguments of a kind. */
function skipGroup(scan, key) {
    scan.at += 1;
    skipNested(scan, () => false);
    return { ...NOTHING, key };
}
/** Skips what a type may have behind its path: ` + core::marker::Send`, `(A) -> B`. */
function skipToTypeEnd(scan) {
    skipNested(scan, (char) => ">,;)]=".includes(char) || looksAt(scan, " as ") || looksAt(scan, " for "));
}
/** Reads `<A, B, Output = C>`; gives the types in it that have a crate if they are asked for. */
function scanGenerics(scan, isAskedFor) {
    const found = [];
    scan.at += 1;
    if (!isAskedFor) {
        skipNested(scan, () => false);
        return found;
    }
    while (scan.at < scan.text.length && !looksAt(scan, ">")) {
        const before = scan.at;
        const type = scanType(scan, false);
        if (type.crate !== null)
            found.push(type);
        while (looksAt(scan, ",") || looksAt(scan, " "))
            scan.at += 1;
        if (looksAt(scan, "="))
            scan.at += 1;
        if (scan.at === before)
            scan.at += 1;
    }
    scan.at = Math.min(scan.at + 1, scan.text.length);
    return found;
}

;// CONCATENATED MODULE: ./lib/core/profile/symbol.js

/**
 * Reads a symbol that a profiler has demangled. Total: C, C++, bare and damaged names give a key too, without a crate.
 * Linear in the text's length. Long keys are cut.
 */
function readSymbol(text) {
    const symbol = displaySymbol(text);
    const scan = { text: symbol, at: 0, depth: 0 };
    const path = scanPath(scan, false);
    const rest = symbol.slice(scan.at);
    const [key = ""] = (path.key + rest).slice(0, LONGEST_KEY).split("@", 1);
    // pthread_create@@GLIBC_2.34: the version is the system's, not the program's.
    // A C++ name goes on behind what reads as a path: `operator new(unsigned long)`.
    const isRust = rest === "";
    return {
        symbol,
        key,
        crate: isRust ? path.crate : null,
        traitCrate: isRust ? path.traitCrate : null,
    };
}
/** A symbol as people read it: without the hash, the crate's disambiguator and LLVM's suffix. */
function displaySymbol(text) {
    return text
        .replace(/\.llvm\.\d+$/, "")
        .replace(/::h[0-9a-f]{16}$/, "")
        .replace(/(?<=\w)\[[0-9a-f]+\]/g, "");
    // app::main::h0123456789abcdef.llvm.12   app[5f3a9c0d1e2b4a68]::main
}


/***/ }),

/***/ 7304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ describeDelta),
/* harmony export */   G2: () => (/* binding */ describeExactly),
/* harmony export */   c$: () => (/* binding */ describeAmount),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7564);
/** One amount on two sides, put in words once for all targets. */


/** Puts a metric's change in words. */
function describeChange(metric, amounts) {
    const { base, head, exact = true } = amounts;
    const delta = head - base;
    const bound = exact ? "" : "≥ ";
    const from = bound + (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric, base);
    const to = bound + (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric, head);
    return {
        direction: !exact || delta === 0 ? "level" : delta > 0 ? "up" : "down",
        base: from,
        head: to,
        range: exact && delta !== 0 && from === to
            ? `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(base)} → ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(head)} B`
            : rangeOf(from, to),
        delta: exact ? describeDelta(metric, delta) : "unknown",
        percent: exact && head < 10 * base ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercentChange */ .vW)(base, head) : null,
        exactly: describeExactChange(metric, { base, head, exact }),
    };
}
/** Writes a difference of a metric with its sign; "=" for none. */
function describeDelta(metric, delta) {
    return delta === 0 ? "=" : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(delta, (size) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric, size));
}
/** Writes an amount to the byte, with its unit: "1,572,864 bytes", "1 block". */
function describeExactly(metric, amount) {
    const unit = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlockMetric */ .c4)(metric) ? "block" : "byte";
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(amount)} ${unit}${amount === 1 ? "" : "s"}`;
}
/** Writes an amount with its unit, as in a sentence: "1.50 MiB", "3 blocks". */
function describeAmount(metric, amount) {
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlockMetric */ .c4)(metric) ? describeExactly(metric, amount) : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric, amount);
}
function describeExactChange(metric, { base, head, exact }) {
    const to = describeExactly(metric, head);
    if (!exact)
        return `≥ ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(base)} → ≥ ${to}`;
    if (base === head)
        return to;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(base)} → ${to} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(head - base, _units_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)})`;
}
/** Names the unit once if both sides have the same. */
function rangeOf(base, head) {
    const unit = / [KMG]?i?B$/.exec(head)?.[0];
    const from = unit !== undefined && base.endsWith(unit) ? base.slice(0, -unit.length) : base;
    return `${from} → ${head}`;
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   hY: () => (/* binding */ breakCommand),
/* harmony export */   nG: () => (/* binding */ LONGEST_COMMAND),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines),
/* harmony export */   xm: () => (/* binding */ escapePreformatted)
/* harmony export */ });
/**
 * Escaping of text from outside: symbols, paths, commands, messages. Nothing else in the project escapes, and no report
 * shows such text without it: a report on a hostile pull request must show its names and do nothing else.
 *
 * What each target must not get from data:
 * - Markdown on GitHub: tags, table bars, code fences, emphasis, links, maths, lists; and mentions, issue numbers,
 *   commits, emoji codes and bare addresses. GitHub looks for the latter after entities are decoded, so a zero-width
 *   space breaks them; only where they would be one, as it also spoils a copied name.
 * - a terminal: control characters, escape sequences, direction marks.
 * - either, as both may be printed into a job log: the runner's workflow commands, `::name::` at the start of a line and
 *   `##[name]` anywhere in it.
 */
/** The longest name or message shown. Real symbols of 3,596 characters were seen. */
const LONGEST = 500;
/** The longest command shown: one that lost its middle can't be run. */
const LONGEST_COMMAND = 10_000;
const ZERO_WIDTH_SPACE = "\u200b";
/** `ESC ] 8 ; ; address ESC \` and its like, `ESC [ 31 m` and its like, `ESC c` and its like. An unfinished one goes to the end. */
const ANSI_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;
/** Control and format characters (direction marks and zero-width ones among them), lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/**
 * What HTML or GitHub's Markdown gives a meaning to. Parentheses and `!` have none once brackets are escaped; an
 * underscore has none inside a word, and names in Rust are full of them.
 */
const MARKDOWN_SPECIAL = /[&<>"|`*~[\]#\\$@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What may be a commit: GitHub links one by as few as seven digits. */
const COMMIT = /\b[\da-f]{7,40}\b/gi;
/** What begins an item of a list, or a rule: "- ", "1. ", "---". */
const BLOCK_MARKER = /^(\s*\d{0,9})([-+.)])(?!\w)/;
/**
 * Gives the text without what a reader can't see: escape sequences and {@link INVISIBLE} characters. White space becomes
 * single blanks, so that it is one line. Text that is longer than `longest` loses its middle.
 */
function visibleText(text, longest = LONGEST) {
    const visible = cut(text, 4 * longest)
        .replace(ANSI_SEQUENCE, "")
        .replace(/[\s\u0085]+/g, " ")
        .replace(INVISIBLE, "");
    return cut(visible, longest);
}
/** Escapes text for a terminal and for a job log. Whoever breaks it into lines passes each through {@link breakCommand}. */
function escapeTerminal(text, longest = LONGEST) {
    return breakCommands(visibleText(text, longest));
}
/**
 * Escapes what a program printed for a terminal and for a job log, with its lines and its columns: a caret stays under
 * what it points at. Tabs become 4 blanks. Nothing is cut: compilers' messages and our own bugs' stacks are needed whole.
 */
function escapePreformatted(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(ANSI_SEQUENCE, "").replaceAll("\t", "    "))
        .map((line) => breakCommands(line.replace(INVISIBLE, "")))
        .join("\n");
}
/**
 * Keeps a text that is made of escaped parts, with colours and links of our own, from giving the runner commands when it
 * is printed into a job log. The runner ends lines at carriage returns too.
 */
function escapeLog(text) {
    return text
        .split(/\r\n|[\n\r]/)
        .map(breakCommands)
        .join("\n");
}
/**
 * Keeps a line of a job log from being read as one of the runner's commands. The runner passes over white space at its
 * start, and compares by the rules of a language, to which control and format characters are nothing.
 */
function breakCommand(line) {
    return line.replace(/^[\s\p{Cc}\p{Cf}]*:(?=:)/u, `$&${ZERO_WIDTH_SPACE}`);
}
/**
 * Escapes prose for Markdown, at the start of a paragraph or of a list's item and in table cells too. A dollar stands in
 * an element of its own, which GitHub's documentation tells to keep it from beginning a formula.
 */
function escapeMarkdown(text) {
    const unlinked = breakLinks(visibleText(text))
        .replace(/GH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(COMMIT, (commit) => commit.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    return escapeEntities(unlinked)
        .replace(BLOCK_MARKER, (_, before, mark) => `${before}${entityOf(mark)}`)
        .replaceAll(entityOf("$"), `<span>${entityOf("$")}</span>`);
}
/**
 * Escapes text for Markdown and shows it as code: a `code` element with entities, as a span of backticks can hold no
 * backtick and, in a table, no bar.
 */
function markdownCode(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
/** Escapes text inside an HTML element or between the double quotes of an attribute, in Markdown. */
function escapeHtml(text, longest = LONGEST) {
    return escapeEntities(breakLinks(visibleText(text, longest)));
}
/**
 * Escapes what a program printed, or what is to be copied, inside a `pre` element, with its lines and its columns. GitHub
 * links nothing there, so nothing is added to it.
 */
function escapeHtmlLines(text) {
    return escapePreformatted(text).split("\n").map(escapeEntities).join("\n");
}
/**
 * Gives an address that can stand in a link of Markdown or of a terminal; null if it isn't one of http, https or file,
 * or if a browser would take segments such as `..` out of it: it would then lead elsewhere. Whatever could end the link
 * is percent-encoded.
 */
function safeUrl(url) {
    if (!/^(?:https?|file):\/\//.test(url))
        return null;
    const encoded = url
        .replace(/\p{Cs}/gu, "")
        .replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) => percentEncode(character));
    return /\/(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(encoded) ? null : encoded;
}
function breakCommands(line) {
    return breakCommand(line.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`));
}
/** Markdown links addresses in code too, if it is an element of HTML. */
function breakLinks(visible) {
    return visible.replace(/:(?=\/\/)|www(?=\.)|@|#(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`);
}
function escapeEntities(visible) {
    return breakCommand(visible).replace(MARKDOWN_SPECIAL, entityOf);
}
function entityOf(character) {
    return ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
};
/** encodeURIComponent leaves `'`, `(`, `)` and `*` as they are. */
function percentEncode(character) {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    const half = (longest - 1) >> 1;
    return `${text.slice(0, half)}…${text.slice(-half)}`;
}


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ checkJson),
/* harmony export */   j1: () => (/* binding */ measureJson),
/* harmony export */   k_: () => (/* binding */ viewJson),
/* harmony export */   s: () => (/* binding */ comparisonJson)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2447);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4238);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3477);



/** Renders one scenario's comparison, "heapgate/comparison/1". Without a base, `base` and `delta` are null and no sites are listed. */
function comparisonJson(scenario, sortBy = null) {
    return render(comparisonObject(scenario, sortBy));
}
/** Renders a check of any number of scenarios, "heapgate/check/1". */
function checkJson({ verdict, scenarios, sortBy }) {
    return render({
        schema: "heapgate/check/1",
        verdict,
        scenarios: scenarios.map((scenario) => ({
            name: scenario.name,
            comparison: comparisonObject(scenario, sortBy),
        })),
    });
}
/** Renders a measurement from files, "heapgate/view/1". */
function viewJson(measured) {
    return render(viewObject(measured));
}
/** Renders the measurements of any number of scenarios, "heapgate/measure/1". */
function measureJson(scenarios) {
    return render({
        schema: "heapgate/measure/1",
        scenarios: scenarios.map((measured) => ({
            name: measured.measurement.scenario,
            measurement: viewObject(measured),
        })),
    });
}
function render(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function viewObject({ measurement, notes }) {
    const { scenario, commit, dirty, runs, metrics, sites } = measurement;
    return {
        schema: "heapgate/view/1",
        scenario,
        commit,
        dirty,
        runs,
        metrics: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .perMetric */ .sn)((metric) => {
            const { value, spread, exact } = metrics[metric];
            return { value, spread, exact };
        }),
        sites: sites.map(measuredSiteObject),
        notes: notes.map(noteObject),
    };
}
function comparisonObject(scenario, sortBy) {
    const { judgement, comparison } = scenario;
    const metric = sortBy ?? (comparison === null ? null : (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingMetric */ .A0)(judgement, comparison));
    const sites = comparison === null || metric === null ? [] : (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderSites */ .RY)(comparison, metric);
    return {
        schema: "heapgate/comparison/1",
        verdict: judgement.verdict,
        reason: judgement.reason,
        metrics: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .perMetric */ .sn)((name) => metricObject(scenario, name)),
        sites: sites.map(comparedSiteObject),
        notes: (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h)(scenario).map(noteObject),
    };
}
function metricObject({ head, comparison, judgement }, metric) {
    const compared = comparison?.metrics[metric];
    return {
        base: compared?.base ?? null,
        head: compared?.head ?? head.metrics[metric].value,
        delta: compared?.delta ?? null,
        spread: compared?.spread ?? head.metrics[metric].spread,
        source: compared?.source ?? "dhat",
        verdict: judgement.metrics[metric],
    };
}
function comparedSiteObject(site) {
    return {
        id: site.id,
        ...placeObject(site),
        status: site.status,
        cause: null,
        origin: null,
        metrics: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .perMetric */ .sn)((metric) => {
            const { base, head, delta, spread } = site.metrics[metric];
            return { base, head, delta, spread };
        }),
        stack: site.stack,
    };
}
function measuredSiteObject(site) {
    return {
        id: site.id,
        ...placeObject(site),
        metrics: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .perMetric */ .sn)((metric) => {
            const { value, spread } = site.metrics[metric];
            return { value, spread };
        }),
        stack: site.stack,
    };
}
function placeObject(site) {
    return {
        symbol: site.function.symbol,
        crate: site.function.crate,
        version: site.version,
        own: site.own,
        through: site.through?.symbol ?? null,
        file: site.file,
        line: site.line,
    };
}
function noteObject({ code, message, remedy }) {
    return { code, message, remedy };
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   E_: () => (/* binding */ foldedPart),
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   G0: () => (/* binding */ symbolCode),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   lv: () => (/* binding */ hovering),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pw: () => (/* binding */ markdownNotes)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8111);
/* harmony import */ var _shorten_symbol_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3972);


/**
 * Longer symbols are shortened in tables and sentences; hovering shows them whole. A symbol has no place to break a line,
 * and with a longer one a table of call sites is wider than a comment.
 */
const SYMBOL_WIDTH = 64;
/** Longer names of scenarios lose their middle: a table of scenarios has five columns of numbers beside them. */
const NAME_WIDTH = 40;
/** Writes a phrase as Markdown. */
function markdownPhrase(phrase) {
    return phrase.map(markdownSpan).join("");
}
/** Joins paragraphs, tables and folded parts; empty ones leave no trace. */
function joinParts(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** A table of cells that are Markdown already. Columns without a title and without a word are left out. */
function markdownTable(columns, rows) {
    const shown = columns.flatMap(({ title }, index) => title === "" && rows.every((row) => (row[index] ?? "") === "") ? [] : [index]);
    const lines = [
        columns.map(({ title }) => title),
        columns.map(({ align }) => (align === "left" ? ":--" : "--:")),
        ...rows,
    ];
    return lines.map((cells) => `| ${shown.map((index) => cells[index]).join(" | ")} |`).join("\n");
}
/** A column that stands left, as texts do. */
function left(title) {
    return { title, align: "left" };
}
/** A column that stands right, as numbers do. */
function right(title) {
    return { title, align: "right" };
}
/** A part that is folded until it is asked for. Both texts are Markdown already. */
function foldedPart(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>`;
}
/** An amount that shows another text when hovered. GitHub keeps `title` on a `span`, and hides the dots of an `abbr`'s. */
function hovering(amount, title) {
    return `<span title="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}">${unbroken(amount)}</span>`;
}
/** An amount that stays on one line, its unit with it. */
function unbroken(amount) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(amount).replaceAll(" ", "&nbsp;");
}
/** A scenario's name. */
function nameCode(name) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_shorten_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenText */ .B)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(name), NAME_WIDTH));
}
/** A list of notes with their remedies; folded where there are more than three, empty where there are none. */
function markdownNotes(notes) {
    const list = notes
        .map(({ message, remedy }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(remedy === null ? message : `${message} ${remedy}`)}`)
        .join("\n");
    return notes.length > 3 ? foldedPart(`${notes.length} notes`, list) : list;
}
/** Writes a symbol as code, shortened if it is very long. */
function symbolCode(symbol) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(symbol);
    const short = (0,_shorten_symbol_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenSymbol */ .o)(whole, SYMBOL_WIDTH);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(short);
    return short === whole ? shown : `<span title="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(whole)}">${shown}</span>`;
}
function markdownSpan({ kind, text }) {
    switch (kind) {
        case "words":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text);
        case "code":
            return symbolCode(text);
        case "commit":
            // GitHub makes a link of a commit that stands in prose.
            return /^[\da-f]{7}$/.test(text) ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text);
    }
}


/***/ }),

/***/ 7196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ foldedStacks),
/* harmony export */   RG: () => (/* binding */ shareStacks),
/* harmony export */   mu: () => (/* binding */ shareTable),
/* harmony export */   oC: () => (/* binding */ siteTable),
/* harmony export */   v2: () => (/* binding */ foldedShares)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8111);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6406);
/* harmony import */ var _measurement_view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5570);
/* harmony import */ var _scenario_view_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2314);
/* harmony import */ var _shorten_symbol_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3972);
/* harmony import */ var _site_list_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1048);
/* harmony import */ var _stack_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4272);







/** Longer paths lose their middle, as they have no place to break a line; the link has the whole. */
const PLACE_WIDTH = 80;
/** Lines shown of a folded stack: real ones of ripgrep have up to 28. */
const FRAMES = 30;
/** The table of the call sites that changed; empty if none did. */
function siteTable(list, link) {
    if (list.rows.length === 0)
        return "";
    const table = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)("call site"), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)(`Δ ${(0,_scenario_view_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(list.metric)}`), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)("base → head")], list.rows.map((row) => [
        siteCell(row, link),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .hovering */ .lv)(row.change.delta, row.change.exactly),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(row.change.range),
    ]));
    return withFooter(table, list.omitted);
}
/** The stacks of the call sites that grew; empty if none did. */
function foldedStacks({ rows }) {
    return stacksOf("Stacks of what grew, innermost frame first", rows.filter(({ change }) => change.direction === "up"));
}
/** The largest call sites of a measurement; empty if it has none. */
function shareTable(view, link) {
    if (view.sites.length === 0)
        return "";
    const table = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)("call site"), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)((0,_scenario_view_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(view.metric)), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)("share")], view.sites.map((site) => [
        siteCell(site, link),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .hovering */ .lv)(site.amount, site.exactly),
        site.share,
    ]));
    return withFooter(table, view.omitted === null ? [] : [view.omitted]);
}
/** The stacks of the largest call sites of a measurement; empty if it has none. */
function shareStacks({ sites }) {
    return stacksOf("Stacks, innermost frame first", sites);
}
/** The largest call sites of a scenario that was not compared, folded. */
function foldedShares(scenario, options) {
    const view = (0,_measurement_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewMeasurement */ .w)(scenario.head, { ...options, notes: [] });
    const table = shareTable(view, options.link);
    return table === "" ? "" : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedPart */ .E_)(`Largest call sites by ${(0,_scenario_view_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(view.metric)}`, table);
}
/** The function, linked to its line; what there is to say of it; and the place in small. */
function siteCell(site, link) {
    const place = (0,_site_list_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(site);
    const target = (0,_site_list_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .ci)(site, link);
    const name = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolCode */ .G0)(site.symbol);
    return [
        target === null ? name : `[${name}](${target})`,
        ...site.remarks.map((remark) => ` · ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownPhrase */ .jV)(remark)}`),
        place === null ? "" : `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(shortenPlace(place))}</sub>`,
    ].join("");
}
function shortenPlace(place) {
    return (0,_shorten_symbol_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenText */ .B)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(place), PLACE_WIDTH);
}
function withFooter(table, omitted) {
    return omitted.length === 0 ? table : `${table}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(omitted.join("; "))}`;
}
function stacksOf(summary, sites) {
    const stacks = sites.filter(({ stack }) => stack.length > 0).map(stackOf);
    return stacks.length === 0 ? "" : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedPart */ .E_)(summary, stacks.join("\n\n"));
}
function stackOf(site) {
    const lines = (0,_stack_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .foldStack */ .Y)(site.symbol, site.stack);
    const frames = lines.slice(0, FRAMES).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtmlLines */ .sO)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line)));
    const more = lines.length - frames.length;
    if (more > 0)
        frames.push(`… ${more} more`);
    return `${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolCode */ .G0)(site.symbol)}\n<pre>\n${frames.join("\n")}\n</pre>`;
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __nccwpck_require__(8111);
;// CONCATENATED MODULE: ./lib/core/report/markdown-fit.js
/** Fitting a report into what its target takes: GitHub refuses what is longer. */
/**
 * The most UTF-8 bytes of a comment. GitHub takes 65,536 characters ("body is too long (maximum is 65536 characters)"),
 * and counts them as it likes: no text of so few bytes has more, whatever the count, and a marker has room beside it.
 */
const COMMENT_BYTES = 60_000;
/** The most UTF-8 bytes of a step's summary. GitHub's documentation says 1 MiB, and that it takes nothing of a longer one. */
const SUMMARY_BYTES = (/* unused pure expression or super */ null && (900 * 1024));
/** What a report can be shortened by, that which is missed least first. */
const PARTS = ["stacks", "details", "notes", "commands", "sites", "rows"];
/** A report that lost its verdict, its table or the guilty call site is worse than one that is refused. */
const LEAST = { stacks: 0, details: 0, notes: 0, commands: 0, sites: 1, rows: 1 };
/**
 * Renders as much of a report as fits. Part after part is left out, and of the one that makes it fit only what it takes.
 * The least that a report can be is given even where it doesn't fit.
 */
function renderToFit(render, { whole, maxBytes }) {
    let extent = whole;
    let text = render(extent);
    for (const part of PARTS) {
        if (bytesOf(text) <= maxBytes)
            break;
        const shorter = (amount) => ({ ...extent, [part]: amount });
        const bounds = { least: Math.min(LEAST[part], whole[part]), most: whole[part] };
        extent = shorter(largestFit(bounds, (amount) => bytesOf(render(shorter(amount))) <= maxBytes));
        text = render(extent);
    }
    return text;
}
/** Gives the largest number below `most` that fits; `least` if none does. */
function largestFit({ least, most }, fits) {
    let low = least;
    let high = most;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/report/markdown-parts.js
var markdown_parts = __nccwpck_require__(6406);
// EXTERNAL MODULE: ./lib/core/report/phrase.js
var phrase = __nccwpck_require__(6269);
// EXTERNAL MODULE: ./lib/core/report/scenario-view.js
var scenario_view = __nccwpck_require__(2314);
// EXTERNAL MODULE: ./lib/core/report/sentences.js + 1 modules
var sentences = __nccwpck_require__(1193);
;// CONCATENATED MODULE: ./lib/core/report/markdown-metrics.js






/** The marks of verdicts. */
const MARK = {
    pass: "✅",
    warn: "⚠️",
    fail: "❌",
    "not-comparable": "⚪",
};
/** The table of a check's metrics; of several scenarios, worst first, the first `rows`. */
function metricsOf(scenarios, rows) {
    const [only, ...others] = scenarios;
    if (only === undefined)
        return "";
    if (others.length > 0)
        return scenarioTable(scenarios, rows);
    return only.report.comparison === null ? amountTable(only) : changeTable(only);
}
function amountTable({ metrics }) {
    return (0,markdown_parts/* markdownTable */.Qj)([(0,markdown_parts/* left */.kb)(""), (0,markdown_parts/* right */.pG)("head"), (0,markdown_parts/* left */.kb)("")], metrics.map((row) => [row.label, (0,markdown_parts/* hovering */.lv)(row.head, row.exactly), remarksOf(row)]));
}
function changeTable({ metrics }) {
    return (0,markdown_parts/* markdownTable */.Qj)([(0,markdown_parts/* left */.kb)(""), (0,markdown_parts/* right */.pG)("base"), (0,markdown_parts/* right */.pG)("head"), (0,markdown_parts/* right */.pG)("change"), (0,markdown_parts/* left */.kb)("")], metrics.map((row) => [
        row.label,
        (0,markdown_parts/* unbroken */.D_)(row.change?.base ?? ""),
        (0,markdown_parts/* unbroken */.D_)(row.change?.head ?? ""),
        [deltaOf(row), ...percentOf(row).map((percent) => ` (${percent})`)].join(""),
        remarksOf(row),
    ]));
}
function scenarioTable(scenarios, rows) {
    const shown = scenarios.slice(0, rows);
    const table = (0,markdown_parts/* markdownTable */.Qj)([(0,markdown_parts/* left */.kb)("scenario"), ...metrics/* METRICS */.Cb.map((metric) => (0,markdown_parts/* right */.pG)((0,scenario_view/* labelOf */.Wy)(metric)))], shown.filter((scenario) => !(0,scenario_view/* isQuiet */.rM)(scenario)).map(scenarioRow));
    const quiet = shown.filter(scenario_view/* isQuiet */.rM).map(({ name }) => (0,markdown_parts/* nameCode */.Fl)(name));
    return [
        ...(quiet.length === shown.length ? [] : [table]),
        ...(quiet.length === 0 ? [] : [`No change: ${quiet.join(", ")}`]),
        ...describeRest(scenarios.slice(rows)),
    ].join("\n\n");
}
/** A share stands under its amount, which keeps five columns within a comment. */
function scenarioRow({ name, verdict, metrics }) {
    return [
        `${MARK[verdict]}&nbsp;${(0,markdown_parts/* nameCode */.Fl)(name)}`,
        ...metrics.map((row) => [deltaOf(row), ...percentOf(row).map((percent) => `<br><sub>${percent}</sub>`)].join("")),
    ];
}
/** "… and 150 more scenarios: 3 failed, 147 passed". */
function describeRest(rest) {
    if (rest.length === 0)
        return [];
    return [`… and ${(0,phrase/* countOf */.pq)(rest.length, "more scenario")}: ${(0,sentences/* describeOutcomes */.vl)(rest)}`];
}
/** "+1.20 MiB", bold where a limit was passed; the amount itself where there is nothing to compare it with. */
function deltaOf({ change, head, exactly, verdict }) {
    if (change === null)
        return (0,markdown_parts/* hovering */.lv)(head, exactly);
    const delta = (0,markdown_parts/* hovering */.lv)(change.delta, change.exactly);
    return (0,scenario_view/* isLimitPassed */.yM)(verdict) ? `**${delta}**` : delta;
}
function percentOf({ change }) {
    return change?.percent == null ? [] : [change.percent];
}
function remarksOf({ verdict, remarks }) {
    const mark = (0,scenario_view/* isLimitPassed */.yM)(verdict) ? [MARK[verdict]] : [];
    return [...mark, remarks.map((remark) => (0,report_escape/* escapeMarkdown */.FV)(remark)).join(", ")].join(" ");
}

// EXTERNAL MODULE: ./lib/core/report/markdown-sites.js
var markdown_sites = __nccwpck_require__(7196);
// EXTERNAL MODULE: ./lib/core/report/view.js
var report_view = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./lib/core/report/markdown.js









/**
 * Renders a check's report as GitHub Markdown. Where it is too long for its target, what is missed least is left out, and
 * it says what that is and where the whole is. It keeps its verdict, its table and the call site that changed most.
 */
function renderMarkdown(report, options) {
    const { link, maxBytes = Number.POSITIVE_INFINITY, folded = false } = options;
    const view = (0,report_view/* viewCheck */.a)(report);
    const whole = extentOf(view, report.top);
    return renderToFit(render, { whole, maxBytes });
    function render(extent) {
        const shortened = { ...report, top: extent.sites };
        const shown = extent.sites === whole.sites ? view : (0,report_view/* viewCheck */.a)(shortened);
        const headline = headlineOf(shown);
        const rest = [
            ...partsOf(shown, extent, { ...shortened, link }),
            ...describeLeftOut({ whole, extent, maxBytes }),
        ];
        return folded
            ? (0,markdown_parts/* joinParts */.nn)([headline, (0,markdown_parts/* foldedPart */.E_)("Details", (0,markdown_parts/* joinParts */.nn)(rest))])
            : (0,markdown_parts/* joinParts */.nn)([headline, ...rest]);
    }
}
function extentOf(view, top) {
    const loud = view.scenarios.filter((scenario) => !(0,scenario_view/* isQuiet */.rM)(scenario)).length;
    return {
        stacks: loud,
        details: Math.max(loud - 1, 0),
        notes: view.notes.length,
        commands: view.reproduce === null ? 0 : 1,
        sites: top,
        rows: view.scenarios.length,
    };
}
function headlineOf({ headline, verdict }) {
    const evidence = (0,markdown_parts/* markdownPhrase */.jV)(headline.evidence);
    const claim = `${MARK[verdict]} **${(0,markdown_parts/* markdownPhrase */.jV)(headline.claim)}**`;
    return evidence === "" ? claim : `${claim} — ${evidence}`;
}
/** All but the headline. Why nothing was compared comes before the numbers, other notes behind them. */
function partsOf(view, extent, options) {
    const [worst, ...others] = view.scenarios.filter((scenario) => !(0,scenario_view/* isQuiet */.rM)(scenario));
    const notes = (0,markdown_parts/* markdownNotes */.pw)(view.notes.slice(0, extent.notes));
    const isCompared = view.verdict !== "not-comparable";
    return [
        isCompared ? "" : notes,
        metricsOf(view.scenarios, extent.rows),
        ...(worst === undefined ? [] : openSites(worst, extent.stacks > 0, options)),
        ...others
            .slice(0, extent.details)
            .map((scenario, index) => foldedSites(scenario, extent.stacks > index + 1, options)),
        isCompared ? notes : "",
        extent.commands === 0 ? "" : reproduceOf(view),
        provenanceOf(view),
    ];
}
/** The worst scenario's call sites stand open. */
function openSites(scenario, hasStacks, options) {
    if (scenario.sites === null)
        return [(0,markdown_sites/* foldedShares */.v2)(scenario.report, options)];
    const stacks = hasStacks ? (0,markdown_sites/* foldedStacks */.QE)(scenario.sites) : "";
    return [(0,markdown_sites/* siteTable */.oC)(scenario.sites, options.link), stacks];
}
/** The other scenarios' call sites are folded under what happened there. */
function foldedSites(scenario, hasStacks, options) {
    const { claim, evidence } = (0,sentences/* writeScenarioHeadline */.UC)(scenario);
    const summary = `${MARK[scenario.verdict]} ${(0,markdown_parts/* nameCode */.Fl)(scenario.name)}: ${(0,markdown_parts/* markdownPhrase */.jV)(claim)}`;
    const body = [(0,markdown_parts/* markdownPhrase */.jV)(evidence), ...openSites(scenario, hasStacks, options)];
    return (0,markdown_parts/* foldedPart */.E_)(summary, (0,markdown_parts/* joinParts */.nn)(body));
}
function reproduceOf({ reproduce, profiles }) {
    if (reproduce === null)
        return "";
    return (0,markdown_parts/* foldedPart */.E_)(`Reproduce these numbers from ${profiles}`, `<pre>\n${(0,report_escape/* escapeHtmlLines */.sO)((0,report_escape/* visibleText */.Q6)(reproduce, report_escape/* LONGEST_COMMAND */.nG))}\n</pre>`);
}
/** Where the numbers come from, and of what program they are if the table does not say it. */
function provenanceOf({ provenance, scenarios }) {
    const [only, ...others] = scenarios;
    const name = only === undefined || others.length > 0 ? [] : [(0,markdown_parts/* nameCode */.Fl)(only.name)];
    return `<sub>${[...name, ...provenance.map(markdown_parts/* markdownPhrase */.jV)].join(" · ")}</sub>`;
}
/** What a comment has no room for is in the summary; what that has no room for, in the report's own file. */
function describeLeftOut(request) {
    const { whole, extent, maxBytes } = request;
    const { stacks, details, notes, commands, sites, rows } = extent;
    const parts = [
        ...(stacks < whole.stacks ? ["stacks"] : []),
        ...(details < whole.details
            ? [`the call sites of ${(0,phrase/* countOf */.pq)(whole.details - details, "scenario")}`]
            : []),
        ...(notes < whole.notes ? [(0,phrase/* countOf */.pq)(whole.notes - notes, "note")] : []),
        ...(commands < whole.commands ? ["the command that prints these numbers again"] : []),
        ...(sites < whole.sites ? [`call sites after the first ${sites}`] : []),
        ...(rows < whole.rows ? [`the numbers of ${(0,phrase/* countOf */.pq)(whole.rows - rows, "scenario")}`] : []),
    ];
    if (parts.length === 0)
        return [];
    const place = maxBytes <= COMMENT_BYTES ? "the run's summary" : "the report's file, report.md";
    return [`<sub>Left out to fit: ${parts.join(", ")}. The whole report is in ${place}.</sub>`];
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ viewMeasurement)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7304);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6269);
/* harmony import */ var _site_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1048);



/** Decides what is shown of a measurement. Call sites without a byte or block of the metric aren't listed. */
function viewMeasurement(measurement, options) {
    const metric = options.sortBy ?? "peak-bytes";
    const total = measurement.metrics[metric].value;
    const sites = measurement.sites
        .filter((site) => site.metrics[metric].value > 0)
        .sort((a, b) => b.metrics[metric].value - a.metrics[metric].value);
    return {
        subject: describeSubject(measurement),
        totals: [
            describeTotal(measurement, { label: "peak", bytes: "peak-bytes", blocks: null }),
            describeTotal(measurement, { label: "live", bytes: "live-bytes", blocks: "live-blocks" }),
            describeTotal(measurement, { label: "total", bytes: "total-bytes", blocks: "total-blocks" }),
        ],
        metric,
        sites: sites.slice(0, options.top).map((site) => describeShare(site, metric, total)),
        omitted: describeRest(sites.slice(options.top), metric, total),
        notes: options.notes,
    };
}
function describeSubject({ scenario, commit, dirty, runs }) {
    return [
        ...(scenario === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(scenario)]]),
        ...(commit === null
            ? []
            : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .commitCode */ .Zu)(commit), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(dirty ? " with uncommitted changes" : "")]]),
        [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(runs, "run"))],
    ];
}
function describeTotal({ metrics }, names) {
    const { value, spread, exact } = metrics[names.bytes];
    const bound = exact ? "" : "≥ ";
    const varies = spread > 0 ? `± ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(names.bytes, spread)} between equal runs` : null;
    return {
        label: names.label,
        amount: bound + (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(names.bytes, value),
        blocks: names.blocks && (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(names.blocks, metrics[names.blocks].value),
        exactly: bound + (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExactly */ .G2)(names.bytes, value),
        remark: exact ? varies : "lower bound",
    };
}
function describeShare(site, metric, total) {
    const { value } = site.metrics[metric];
    return {
        symbol: site.function.symbol,
        file: site.file,
        line: site.line,
        remarks: (0,_site_list_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(site),
        stack: site.stack,
        amount: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(metric, value),
        exactly: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExactly */ .G2)(metric, value),
        share: shareOf(value, total),
    };
}
function describeRest(rest, metric, total) {
    if (rest.length === 0)
        return null;
    const sum = rest.reduce((amount, site) => amount + site.metrics[metric].value, 0);
    const verb = rest.length === 1 ? "has" : "have";
    return `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rest.length, "more call site")} ${verb} ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(metric, sum)} (${shareOf(sum, total)})`;
}
function shareOf(part, whole) {
    return `${((part / whole) * 100).toFixed(1)}%`;
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ commitCode),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7564);
/** Text in pieces, so that each target escapes and marks it in its own way. */

/** Prose. */
function words(text) {
    return { kind: "words", text };
}
/** Something that is spelled exactly so: a symbol, a limit. */
function code(text) {
    return { kind: "code", text };
}
/** Writes "1 call site", "12 call sites", "1,234 call sites". */
function countOf(count, noun) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** A commit with seven digits, as git shows it. */
function commitCode(commit) {
    return { kind: "commit", text: commit.slice(0, 7) };
}


/***/ }),

/***/ 2314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   pn: () => (/* binding */ amountsOf),
/* harmony export */   qr: () => (/* binding */ shownMetric),
/* harmony export */   rM: () => (/* binding */ isQuiet),
/* harmony export */   y1: () => (/* binding */ viewScenario),
/* harmony export */   yM: () => (/* binding */ isLimitPassed)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2447);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4238);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7304);
/* harmony import */ var _site_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1048);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1088);





/** Decides what is shown of a scenario. */
function viewScenario(report, scenario) {
    const { comparison, judgement } = scenario;
    const sites = comparison === null
        ? null
        : (0,_site_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listSites */ .JT)(comparison, shownMetric(scenario, comparison, report.sortBy), report.top);
    return {
        name: scenario.name,
        verdict: judgement.verdict,
        changed: comparison !== null && ((0,_weight_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanged */ .$H)(comparison) || sites?.rows.length !== 0),
        metrics: _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.map((metric) => describeMetric(scenario, metric)),
        sites,
        report: scenario,
    };
}
/**
 * Gives the metric that a scenario's call sites are shown by: the asked one; else, if a limit was passed, the one that
 * decides; else the one that changed most, either way, so that an improvement is shown as plainly as growth.
 */
function shownMetric(scenario, comparison, asked) {
    if (asked !== null)
        return asked;
    if (scenario.judgement.passed.length > 0)
        return (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingMetric */ .A0)(scenario.judgement, comparison);
    return (0,_weight_js__WEBPACK_IMPORTED_MODULE_4__/* .heaviestMetric */ .Ql)(comparison);
}
/** Says whether a scenario has nothing to show: compared, passed, unchanged. */
function isQuiet({ verdict, changed }) {
    return verdict === "pass" && !changed;
}
/** Says whether a metric's verdict is worth a mark of its own: the others' is the scenario's. */
function isLimitPassed(verdict) {
    return verdict === "fail" || verdict === "warn";
}
/** A metric's name for people: "peak bytes". */
function labelOf(metric) {
    return metric.replace("-", " ");
}
/** The limit's amounts as it was written: "+5% & +64KiB". */
function amountsOf(limit) {
    return limit.text.slice(limit.text.indexOf(":") + 1).trim();
}
function describeMetric(scenario, metric) {
    const compared = scenario.comparison?.metrics[metric] ?? null;
    const { value, exact, spread } = { ...scenario.head.metrics[metric], ...compared };
    const bound = exact ? "" : "≥ ";
    const varies = spread === 0 ? null : `± ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(metric, spread)}`;
    return {
        metric,
        label: labelOf(metric),
        verdict: scenario.judgement.metrics[metric],
        change: compared === null ? null : (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(metric, compared),
        head: bound + (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(metric, value),
        exactly: bound + (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describeExactly */ .G2)(metric, value),
        spread: varies,
        remarks: [
            ...(varies === null ? [] : [`${varies} between equal runs`]),
            ...describeJudging(scenario.judgement, metric, exact),
        ],
    };
}
function describeJudging(judgement, metric, exact) {
    if (!exact)
        return ["lower bound, not judged"];
    if (judgement.informational[metric])
        return ["not judged"];
    // The limit that gave the metric its verdict, which may be one on a call site or a crate.
    const [passed] = judgement.passed.filter(({ limit, level }) => limit.metric === metric && level === judgement.metrics[metric]);
    if (passed === undefined)
        return [];
    const { scope } = passed.limit;
    const whose = { program: "", site: " of a call site", crate: " of a crate" }[scope.kind];
    return [`limit${whose} ${amountsOf(passed.limit)}`];
}


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ describeOutcomes),
  mG: () => (/* binding */ writeHeadline),
  UC: () => (/* binding */ writeScenarioHeadline)
});

// EXTERNAL MODULE: ./lib/core/judge/order.js
var order = __nccwpck_require__(2447);
// EXTERNAL MODULE: ./lib/core/metrics.js
var metrics = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
// EXTERNAL MODULE: ./lib/core/report/change.js
var change = __nccwpck_require__(7304);
// EXTERNAL MODULE: ./lib/core/report/phrase.js
var phrase = __nccwpck_require__(6269);
;// CONCATENATED MODULE: ./lib/core/report/claims.js



/** The whole program as a subject. */
const THE_PROGRAM = [(0,phrase/* words */.aL)("The program")];
/**
 * Says how the program changed and which call site most of it is at, each with its own number. A call site that has
 * the whole change, to within 1%, stands for the program.
 */
function claimProgramChange(comparison, metric) {
    const { delta } = comparison.metrics[metric];
    const program = claimChange(THE_PROGRAM, metric, delta);
    const leader = findLeader(comparison, metric);
    if (leader === null)
        return program;
    const site = (0,phrase/* code */.aY)(leader.function.symbol);
    const part = leader.metrics[metric].delta;
    if (Math.abs(part / delta - 1) < 0.01)
        return claimChange([site], metric, part);
    const size = (0,change/* describeAmount */.c$)(metric, Math.abs(part));
    return part / delta < 1
        ? [...program, (0,phrase/* words */.aL)(`, ${size} of that from `), site]
        : [...program, (0,phrase/* words */.aL)(", "), site, (0,phrase/* words */.aL)(` alone ${size}`)];
}
/** "app::load holds 1.20 MiB more at exit". */
function claimChange(subject, metric, delta) {
    const size = (0,change/* describeAmount */.c$)(metric, Math.abs(delta));
    return claimAmount(subject, metric, `${size} ${delta > 0 ? "more" : "less"}`);
}
/** "The program holds 1.20 MiB at the peak". */
function claimAmount(subject, metric, amount) {
    const { verb, when } = SAID[metric];
    return [...subject, (0,phrase/* words */.aL)(` ${verb} ${amount} ${when}`)];
}
/** How a metric is said of a call site, a crate or the program. */
const SAID = {
    "peak-bytes": { verb: "holds", when: "at the peak" },
    "live-bytes": { verb: "holds", when: "at exit" },
    "live-blocks": { verb: "holds", when: "at exit" },
    "total-bytes": { verb: "allocates", when: "in total" },
    "total-blocks": { verb: "allocates", when: "in total" },
};
/** The call site that has at least half of the program's change in a metric; null if none has. */
function findLeader(comparison, metric) {
    const { delta } = comparison.metrics[metric];
    const sites = (0,order/* orderSites */.RY)(comparison, metric);
    const leader = delta > 0 ? sites[0] : sites.at(-1);
    return leader !== undefined && leader.metrics[metric].delta / delta >= 0.5 ? leader : null;
}

// EXTERNAL MODULE: ./lib/core/report/scenario-view.js
var scenario_view = __nccwpck_require__(2314);
// EXTERNAL MODULE: ./lib/core/report/weight.js
var weight = __nccwpck_require__(1088);
;// CONCATENATED MODULE: ./lib/core/report/sentences.js








/** Writes the headline of a report from its scenarios, worst first. */
function writeHeadline(scenarios) {
    const [worst, ...others] = scenarios;
    if (worst === undefined)
        return { claim: [(0,phrase/* words */.aL)("Nothing was measured")], evidence: [] };
    if (others.length === 0)
        return writeScenarioHeadline(worst);
    if (scenarios.every(scenario_view/* isQuiet */.rM))
        return {
            claim: [(0,phrase/* words */.aL)(`No change in memory use of ${(0,phrase/* countOf */.pq)(scenarios.length, "scenario")}`)],
            evidence: [],
        };
    const { claim, evidence } = writeScenarioHeadline(worst);
    return {
        claim: [(0,phrase/* code */.aY)(worst.name), (0,phrase/* words */.aL)(": "), ...claim],
        evidence: [...evidence, ...describeOthers(others)],
    };
}
/** Writes what happened in one scenario. */
function writeScenarioHeadline(scenario) {
    const { comparison, judgement } = scenario.report;
    const passed = decidingLimit(scenario);
    if (passed !== null)
        return limitHeadline(scenario, passed);
    if (comparison === null || judgement.verdict === "not-comparable")
        return notComparedHeadline(scenario);
    return (0,weight/* hasNotableChange */.eW)(comparison)
        ? changeHeadline(scenario, comparison)
        : stillHeadline(scenario, comparison);
}
/** "3 failed, 1 could not be compared, 2 warned, 12 passed", without what did not happen. */
function describeOutcomes(scenarios) {
    return OUTCOMES.flatMap(([verdict, happened]) => {
        const count = scenarios.filter((scenario) => scenario.verdict === verdict).length;
        return count === 0 ? [] : [`${(0,units/* groupThousands */.Zv)(count)} ${happened}`];
    }).join(", ");
}
const LIMIT_OF = {
    program: "limit",
    site: "limit of a call site",
    crate: "limit of the crate",
};
const NOT_COMPARED = {
    missing: "there is no baseline",
    unreadable: "the baseline can't be read",
    incomparable: "base and head were not measured under equal conditions",
};
/** The passed limit that the verdict rests on; null if it rests on none. */
function decidingLimit({ report, verdict }) {
    const { judgement, comparison } = report;
    const candidates = judgement.passed.filter(({ level }) => level === verdict);
    const metric = comparison === null ? null : (0,order/* decidingMetric */.A0)(judgement, comparison);
    return candidates.find(({ limit }) => limit.metric === metric) ?? candidates[0] ?? null;
}
function limitHeadline({ report }, passed) {
    const { limit, base, head } = passed;
    const isCeiling = limit.terms.every(({ kind }) => kind === "ceiling");
    const evidence = [
        ...(base === null ? [] : [(0,phrase/* words */.aL)(`${describeRange(limit.metric, { base, head })}, `)]),
        (0,phrase/* words */.aL)(`${LIMIT_OF[limit.scope.kind]} `),
        (0,phrase/* code */.aY)((0,scenario_view/* amountsOf */.pn)(limit)),
        ...(report.comparison === null ? [(0,phrase/* words */.aL)("; not compared with a baseline")] : []),
    ];
    if (isCeiling || base === null) {
        const amount = (0,change/* describeAmount */.c$)(limit.metric, head);
        return { claim: claimAmount(scopeOf(report, passed), limit.metric, amount), evidence };
    }
    const claim = limit.scope.kind === "program" && report.comparison !== null
        ? claimProgramChange(report.comparison, limit.metric)
        : claimChange(scopeOf(report, passed), limit.metric, head - base);
    return { claim, evidence };
}
/** The notes say more: which facts differ, where a baseline was looked for. */
function notComparedHeadline({ report }) {
    const { reason } = report.judgement;
    const why = reason === null ? "there is no usable baseline" : NOT_COMPARED[reason];
    return { claim: [(0,phrase/* words */.aL)(`Not compared: ${why}`)], evidence: [] };
}
function stillHeadline(scenario, comparison) {
    const claim = describeStillness(scenario, comparison);
    const amounts = scenario.metrics.filter(({ metric }) => !(0,metrics/* isBlockMetric */.c4)(metric));
    return {
        claim: [(0,phrase/* words */.aL)(scenario.sites?.isNotable ? `${claim} overall, but call sites changed` : claim)],
        evidence: [(0,phrase/* words */.aL)(amounts.map(describeLevel).join(", "))],
    };
}
/** "No change in memory use" alone is said only of what is equal. */
function describeStillness({ changed, sites }, comparison) {
    if ((0,weight/* hasChanged */.$H)(comparison) || (changed && !sites?.isNotable))
        return "No notable change in memory use";
    const isNoisy = metrics/* METRICS */.Cb.some((metric) => comparison.metrics[metric].delta !== 0);
    const claim = "No change in memory use";
    return isNoisy ? `${claim} beyond the spread of equal runs` : claim;
}
/** "peak bytes 1.07 MiB", "peak bytes 1.07 MiB (−48 B)", "peak bytes 9.35 MiB ± 1.14 MiB". */
function describeLevel({ label, head, spread, change }) {
    if (spread !== null)
        return `${label} ${head} ${spread}`;
    const isLevel = change === null || change.direction === "level";
    return `${label} ${head}${isLevel ? "" : ` (${change.delta})`}`;
}
function changeHeadline(scenario, comparison) {
    const metric = (0,scenario_view/* shownMetric */.qr)(scenario.report, comparison, null);
    const amounts = comparison.metrics[metric];
    const within = amounts.delta > 0 ? ", within the limits" : "";
    return {
        claim: claimProgramChange(comparison, metric),
        evidence: [(0,phrase/* words */.aL)(describeRange(metric, amounts) + within)],
    };
}
/** What a limit looks at. */
function scopeOf({ comparison, head }, { limit, siteId }) {
    if (limit.scope.kind === "crate")
        return [(0,phrase/* words */.aL)("Crate "), (0,phrase/* code */.aY)(limit.scope.crate)];
    const site = (comparison ?? head).sites.find(({ id }) => id === siteId);
    return site === undefined ? THE_PROGRAM : [(0,phrase/* code */.aY)(site.function.symbol)];
}
/** "live bytes 312 KiB → 1.50 MiB (+400%)". */
function describeRange(metric, amounts) {
    const { range, percent } = (0,change/* describeChange */.uQ)(metric, amounts);
    if (amounts.base === amounts.head)
        return `${(0,scenario_view/* labelOf */.Wy)(metric)} unchanged`;
    return `${(0,scenario_view/* labelOf */.Wy)(metric)} ${range}${percent === null ? "" : ` (${percent})`}`;
}
function describeOthers(others) {
    const outcomes = describeOutcomes(others.filter(({ verdict }) => verdict !== "pass"));
    if (outcomes === "")
        return [];
    return [(0,phrase/* words */.aL)(`; of ${(0,phrase/* countOf */.pq)(others.length, "other scenario")} ${outcomes}`)];
}
const OUTCOMES = [
    ["fail", "failed"],
    ["not-comparable", "could not be compared"],
    ["warn", "warned"],
    ["pass", "passed"],
];


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenText),
/* harmony export */   o: () => (/* binding */ shortenSymbol)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4668);
/* harmony import */ var _profile_std_crates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9157);
/**
 * Shortening of symbols to a width. What tells a reader where to look is the crate and the function's own name; what is
 * between goes first, and generic arguments, the longest part of most long symbols, go before it.
 *
 *     <grep_searcher::searcher::core::SliceByLine<M, S> as grep_searcher::sink::Sink>::run::{{closure}}
 *     <grep_searcher::searcher::core::SliceByLine<…> as …>::run::{{closure}}
 *     <grep_searcher::…>::run::{{closure}}
 */


/**
 * Gives the symbol, or a shorter form that fits `width` columns. The crate and the function's last segment are kept
 * whole unless they alone don't fit. std's types and traits are known by their names, and lose their modules always.
 */
function shortenSymbol(symbol, width) {
    const named = withoutStdModules(symbol);
    const forms = [named, withoutArguments(named), withoutMiddle(named)];
    return (forms.find((form) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(form) <= width) ?? shortenText(withoutMiddle(named), width));
}
/** Cuts the middle out of a text that is wider than `width` columns. */
function shortenText(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
        return text;
    const room = Math.max(width - 1, 0);
    const head = fitting([...text], Math.floor(room / 2));
    const tail = fitting([...text].reverse(), room - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(head));
    return `${head}…${[...tail].reverse().join("")}`;
}
function fitting(characters, width) {
    let text = "";
    let used = 0;
    for (const character of characters) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
        if (used > width)
            break;
        text += character;
    }
    return text;
}
/** Drops the modules of std's paths inside a symbol; the symbol's own path, at its start, stays. */
function withoutStdModules(symbol) {
    return symbol.replace(/(?<=[^\w:])(\w+)::(?:\w+::)*(?=\w)/g, (modules, crate) => (0,_profile_std_crates_js__WEBPACK_IMPORTED_MODULE_0__/* .isStdCrate */ .f)(crate) ? "" : modules);
    // <ignore::walk::Walk as core::iter::traits::iterator::Iterator>::next
}
/** Replaces generic arguments by `…`; of a first segment `<Type as Trait>` the two names stay. */
function withoutArguments(symbol) {
    const keptDepth = symbol.startsWith("<") ? 1 : 0;
    let depth = 0;
    let short = "";
    for (const part of brackets(symbol)) {
        if (part === ">")
            depth = Math.max(depth - 1, 0);
        if (depth <= keptDepth)
            short += part;
        if (part === "<" && depth++ === keptDepth)
            short += "…";
    }
    return short;
}
/** Keeps the crate and the last segment that is a name, with the closures after it: "app::…::load::{{closure}}". */
function withoutMiddle(symbol) {
    const [first = "", ...rest] = segmentsOf(withoutArguments(symbol));
    const named = rest.findLastIndex((segment) => !/^[{<]/.test(segment));
    const tail = rest.slice(Math.max(named, 0)).join("::");
    if (tail === "")
        return first;
    if (first.startsWith("<"))
        return `<${crateOf(first)}…>::${tail}`;
    return named > 0 ? `${first}::…::${tail}` : `${first}::${tail}`;
}
function segmentsOf(symbol) {
    const segments = [""];
    let depth = 0;
    for (const part of brackets(symbol)) {
        if (part === "<")
            depth += 1;
        if (part === ">")
            depth -= 1;
        if (part === "::" && depth <= 0)
            segments.push("");
        else
            segments[segments.length - 1] += part;
    }
    return segments;
}
/** Cuts a symbol at its separators and angle brackets; the `>` of `->` is none. */
function brackets(symbol) {
    return symbol.split(/(->|::|[<>])/);
}
/** The crate of the first path in `<&mut app::Type as …>`, with its `::`; empty if there is no path. */
function crateOf(qualified) {
    return /[A-Za-z_]\w*::/.exec(qualified)?.[0] ?? "";
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JT: () => (/* binding */ listSites),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2447);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7304);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8111);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6269);
/* harmony import */ var _stack_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4272);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1088);






/** A path of 4,096 characters, the longest on Linux, would take a tenth of a comment in its link alone. */
const LONGEST_ADDRESS = 1000;
/** The part of the largest change that is worth a row beside it. */
const NOTABLE_PART = 0.01;
/**
 * Gives the call sites that grew most and those that shrank most in a metric, at most `top` of each. Slight changes
 * are listed only where there are no others, and those that are next to nothing beside the largest not with it. A change that is not larger
 * than the site's own spread between equal runs is noise, and not listed.
 */
function listSites(comparison, metric, top) {
    const sites = (0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .orderSites */ .RY)(comparison, metric).filter((site) => isBeyondSpread(site, metric));
    const notable = sites.filter((site) => !(0,_weight_js__WEBPACK_IMPORTED_MODULE_4__/* .isSlight */ .cO)(metric, site.metrics[metric]));
    const least = NOTABLE_PART * Math.max(...notable.map(sizeOf));
    const listed = notable.length > 0 ? notable.filter((site) => sizeOf(site) >= least) : sites;
    const grown = listed.filter(hasGrown).slice(0, top);
    const shrunk = listed.filter(hasShrunk).reverse().slice(0, top);
    const shown = comparison.metrics[metric].delta < 0 ? [...shrunk, ...grown] : [...grown, ...shrunk];
    const rest = sites.filter((site) => !shown.includes(site));
    const moved = comparison.sites.filter((site) => site.status === "moved").length;
    return {
        metric,
        rows: shown.map((site) => describeSite(site, metric)),
        omitted: [
            ...describeRest(rest.filter(hasGrown), metric, "grew"),
            ...describeRest(rest.filter(hasShrunk), metric, "shrank"),
            ...(moved > 0 ? [`${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(moved, "call site")} moved, numbers equal`] : []),
        ],
        isNotable: notable.length > 0,
    };
    function sizeOf(site) {
        return Math.abs(site.metrics[metric].delta);
    }
    function hasGrown(site) {
        return site.metrics[metric].delta > 0;
    }
    function hasShrunk(site) {
        return site.metrics[metric].delta < 0;
    }
}
/**
 * Says what is special about a call site's place: that it is a dependency's, and what it allocates through. A crate
 * without a version isn't called a dependency: of a bare profile file nothing says which crates are the user's.
 */
function describePlace(site) {
    return [
        ...(site.own || site.version === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(`dependency, ${site.version}`)]]),
        ...(site.through === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)("through "), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(site.through.symbol)]]),
    ];
}
/** "src/store.rs:88"; null where the file isn't known. */
function placeOf({ file, line }) {
    if (file === null)
        return null;
    return line === null ? file : `${file}:${line}`;
}
/** The address of a call site's line, safe to stand in a link; null where there is none. */
function addressOf({ file, line }, link) {
    if (file === null)
        return null;
    // A lone surrogate, as only a measurement from outside can have, makes encodeURIComponent throw.
    const url = link(file.replace(/\p{Cs}/gu, "\ufffd"), line);
    return url === null || url.length > LONGEST_ADDRESS ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .safeUrl */ .Pl)(url);
}
function describeSite(site, metric) {
    return {
        symbol: site.function.symbol,
        file: site.file,
        line: site.line,
        remarks: [
            ...(site.status === "new" || site.status === "gone" ? [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(site.status)]] : []),
            ...describePlace(site),
        ],
        change: (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(metric, site.metrics[metric]),
        stack: site.stack,
        callers: (0,_stack_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .callersOf */ .G)(site.function.symbol, site.stack),
    };
}
function isBeyondSpread(site, metric) {
    const { delta, spread } = site.metrics[metric];
    return Math.abs(delta) > spread;
}
function describeRest(rest, metric, verb) {
    if (rest.length === 0)
        return [];
    const sum = rest.reduce((total, site) => total + site.metrics[metric].delta, 0);
    return [
        `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(rest.length, "more call site")} ${verb} (${(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDelta */ .AW)(metric, sum)}${rest.length === 1 ? "" : " in all"})`,
    ];
}


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ callersOf),
  Y: () => (/* binding */ foldStack)
});

// EXTERNAL MODULE: ./lib/core/profile/attribution.js
var attribution = __nccwpck_require__(7332);
// EXTERNAL MODULE: ./lib/core/profile/frame-table.js
var frame_table = __nccwpck_require__(9949);
;// CONCATENATED MODULE: ./lib/core/profile/frame-parts.js
/** Tells the frames of a call site's stack that are particular to the program from those that stacks of any program have. */


/** Gives the part of each line of a call site's stack. Own code and dependencies are not told apart. */
function classifyFrames(lines) {
    const { roleOf } = (0,frame_table/* makeFrameTable */.aC)(lines, NO_OWN_CODE);
    const stack = { frames: Int32Array.from(lines.keys()), depth: lines.length };
    return Array.from(roleOf, (role, place) => {
        if (role === frame_table/* ROLE */.z7.nameless || role === frame_table/* ROLE */.z7.unplaced)
            return "unknown";
        return role <= frame_table/* ROLE */.z7.runtime || isBundled(stack, place, roleOf) ? "plumbing" : "code";
    });
}
const NO_OWN_CODE = { crates: new Map(), root: null, versions: new Map() };
/** Says whether a frame is of a crate that std has a copy of, and called by std. */
function isBundled(stack, place, roleOf) {
    return roleOf[place] === frame_table/* ROLE */.z7.bundled && (0,attribution/* endOfRuntimes */.YQ)(stack, place, roleOf) > place;
}

;// CONCATENATED MODULE: ./lib/core/report/stack-lines.js
/** Stacks for people: what is particular to the program, without std's inner workings and what comes before `main`. */

/**
 * Gives a call site's stack, innermost frame first. Of std's frames in a row the outermost stays, which names the
 * operation (`alloc::vec::Vec<T,A>::push`); the others become "… 6 frames of std". What started the program or the
 * thread is left out.
 */
function foldStack(symbol, stack) {
    const parts = classifyFrames(stack);
    const outermost = Math.max(parts.lastIndexOf("code"), placeOfSite(symbol, stack));
    const shown = outermost === -1 ? stack : stack.slice(0, outermost + 1);
    const lines = [];
    let hidden = [];
    for (const [place, frame] of shown.entries()) {
        const isInner = parts[place] === "plumbing" && parts[place + 1] === "plumbing";
        if (isInner && place < shown.length - 1) {
            hidden.push(frame);
            continue;
        }
        // A line for one frame saves nothing.
        lines.push(...(hidden.length > 1 ? [`… ${hidden.length} frames of std`] : hidden), frame);
        hidden = [];
    }
    return lines;
}
/** Gives the frames further out than the call site's own, nearest first, without std's. */
function callersOf(symbol, stack) {
    const own = placeOfSite(symbol, stack);
    if (own === -1)
        return [];
    const parts = classifyFrames(stack);
    return stack.filter((_, place) => place > own && parts[place] === "code");
}
/** The place of the frame that the call site is named after; -1 if it has none. */
function placeOfSite(symbol, stack) {
    return stack.findIndex((frame) => frame === symbol || frame.startsWith(`${symbol} (`));
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ viewCheck),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _judge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2447);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6269);
/* harmony import */ var _scenario_view_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2314);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1193);




/** Decides what is shown of a check. */
function viewCheck(report) {
    const scenarios = report.scenarios
        .map((scenario) => (0,_scenario_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewScenario */ .y1)(report, scenario))
        .sort((a, b) => rankOf(a) - rankOf(b) || excessOf(b) - excessOf(a));
    return {
        verdict: report.verdict,
        headline: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHeadline */ .mG)(scenarios),
        scenarios,
        notes: namedNotes(report.scenarios),
        provenance: describeProvenance(report),
        reproduce: report.reproduce,
        profiles: report.profiles ?? "the kept profiles",
    };
}
/** All that there is to note about a scenario: its measurement, its comparison, its judgement. */
function notesOf(scenario) {
    return uniqueNotes([
        ...scenario.judgement.notes,
        ...(scenario.comparison?.notes ?? []),
        ...scenario.notes,
    ]);
}
function namedNotes(scenarios) {
    const all = uniqueNotes(scenarios.flatMap(notesOf));
    return all.map((note) => {
        const about = scenarios.filter((scenario) => notesOf(scenario).some(isSameAs(note)));
        if (about.length === scenarios.length)
            return note;
        const names = about.slice(0, NAMED).map(({ name }) => name);
        const more = about.length > NAMED ? [`${about.length - NAMED} more`] : [];
        return { ...note, message: `${[...names, ...more].join(", ")}: ${note.message}` };
    });
}
/** Scenarios that a note names; the others are counted. */
const NAMED = 3;
function isSameAs(note) {
    return ({ code, message }) => code === note.code && message === note.message;
}
function uniqueNotes(notes) {
    return [...new Map(notes.map((note) => [`${note.code} ${note.message}`, note])).values()];
}
const RANK = { fail: 0, "not-comparable": 2, warn: 4, pass: 6 };
function rankOf({ verdict, changed }) {
    return RANK[verdict] + (changed ? 0 : 1);
}
function describeProvenance(report) {
    const { provenance } = report;
    return [
        ...describeSides(provenance),
        ...describeRuns(report.scenarios),
        ...(provenance.instrument === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`dhat (${provenance.instrument})`)]]),
        ...(provenance.seconds === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(describeSeconds(provenance.seconds))]]),
        [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`heapgate ${provenance.version}`)],
    ];
}
/** Growth from nothing is infinitely far over; two of them are equal. */
function excessOf({ report }) {
    return Math.min((0,_judge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstExcess */ .lh)(report.judgement), Number.MAX_VALUE);
}
/** "base 0e7a1c3 → head 5d6e7f8", and how the base's numbers were come by. */
function describeSides(provenance) {
    const { baseline, baseCommit, headDirty } = provenance;
    const changes = headDirty ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(" with uncommitted changes")] : [];
    const sides = [
        ...(baseCommit === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)("base "), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .commitCode */ .Zu)(baseCommit)]]),
        ...describeHead(provenance).map((phrase) => [...phrase, ...changes]),
    ];
    const [first = [], ...others] = sides;
    return [
        [...first, ...others.flatMap((side) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(" → "), ...side])],
        [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(baseline === null ? "no baseline" : `base ${baseline}`)],
    ].filter((phrase) => phrase.length > 0);
}
/** "head 5d6e7f8", or "head 5d6e7f8, merged into 0e7a1c3"; nothing outside git. */
function describeHead({ headCommit, merged }) {
    if (merged !== undefined) {
        const into = [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(", merged into "), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .commitCode */ .Zu)(merged.into)];
        return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)("head "), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .commitCode */ .Zu)(merged.tip), ...into]];
    }
    return headCommit === null ? [] : [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)("head "), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .commitCode */ .Zu)(headCommit)]];
}
/** "2 runs a side"; "2 to 7 runs a side" where sides or scenarios differ. */
function describeRuns(scenarios) {
    const runs = scenarios.flatMap(({ comparison, head }) => comparison === null ? [head.runs] : [comparison.runs.base, comparison.runs.head]);
    if (runs.length === 0)
        return [];
    const fewest = Math.min(...runs);
    const most = Math.max(...runs);
    const sides = scenarios.some(({ comparison }) => comparison !== null) ? " a side" : "";
    return [[(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${fewest === most ? "" : `${fewest} to `}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(most, "run")}${sides}`)]];
}
/** "3.2 s", "34 s", "3 min 20 s". */
function describeSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ hasChanged),
/* harmony export */   Ql: () => (/* binding */ heaviestMetric),
/* harmony export */   cO: () => (/* binding */ isSlight),
/* harmony export */   eW: () => (/* binding */ hasNotableChange)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);

/** How much a change counts: memory that is held more than what passes through, bytes more than blocks. */
const IMPORTANCE = {
    "peak-bytes": 1,
    "live-bytes": 1,
    "live-blocks": 0.9,
    "total-bytes": 0.25,
    "total-blocks": 0.2,
};
/** Below these a base is taken for as large: 16 bytes more than none is not the largest change of a program. */
const SMALL = { bytes: 64 * 1024, blocks: 1000 };
/** From these on a change is worth a sentence, however large its base. */
const NOTABLE = { bytes: 1024, blocks: 16 };
const NOTABLE_SHARE = 0.01;
/** Says whether any metric of the whole program changed by more than its spread between equal runs. */
function hasChanged({ metrics }) {
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.some((metric) => weightOf(metric, metrics[metric]) > 0);
}
/** Says whether a metric of the whole program changed by more than its spread, and by enough to be worth a sentence. */
function hasNotableChange({ metrics }) {
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.some((metric) => isNotable(metric, metrics[metric]));
}
/** Gives the metric of the whole program whose change matters most, either way; a slight one only where all are. */
function heaviestMetric({ metrics }) {
    const notable = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.filter((metric) => isNotable(metric, metrics[metric]));
    const candidates = notable.length > 0 ? notable : _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb;
    const weights = candidates.map((metric) => weightOf(metric, metrics[metric]));
    return candidates[weights.indexOf(Math.max(...weights))] ?? "peak-bytes";
}
/**
 * Says whether a change is too small for a sentence: below 1 KiB or 16 blocks, and below 1% of its base, a small base
 * taken for larger. It is still judged, and stands in the tables.
 */
function isSlight(metric, { base, delta }) {
    const size = Math.abs(delta);
    return size < NOTABLE[unitOf(metric)] && size < NOTABLE_SHARE * referenceOf(metric, base);
}
function isNotable(metric, change) {
    return weightOf(metric, change) > 0 && !isSlight(metric, change);
}
/** A change in relation to its base; 0 within the spread, and where a side is a lower bound only. */
function weightOf(metric, { base, delta, spread, exact }) {
    const size = Math.abs(delta);
    if (!exact || size <= spread)
        return 0;
    return (IMPORTANCE[metric] * size) / referenceOf(metric, base);
}
function referenceOf(metric, base) {
    return Math.max(base, SMALL[unitOf(metric)]);
}
function unitOf(metric) {
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlockMetric */ .c4)(metric) ? "blocks" : "bytes";
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** A success. */
function ok(value) {
    return { ok: true, value };
}
/** A failure that the caller must look at. */
function err(error) {
    return { ok: false, error };
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares texts by code units, for sorting: the same on every machine, where a locale's order is not. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Zv: () => (/* binding */ groupThousands),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   u$: () => (/* binding */ parseByteAmount),
/* harmony export */   vW: () => (/* binding */ formatPercentChange),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Amounts with their unit in the type, and how they are read and written. */
/** The longest text that a string can hold, in bytes of ASCII: V8's longest has 2^29 - 24 characters. */
const LONGEST_TEXT = 2 ** 29 - 24;
/** Marks a number as bytes. */
function bytes(value) {
    return value;
}
/** Marks a number as blocks. */
function blocks(value) {
    return value;
}
const BINARY_UNITS = [
    ["GiB", 2 ** 30],
    ["MiB", 2 ** 20],
    ["KiB", 2 ** 10],
];
/**
 * Parses an amount of bytes as limits write it: a decimal number and B, KiB, MiB or GiB ("64KiB", "1.5 MiB", "0").
 * Only zero may stand without a unit. Gives null for anything else.
 */
function parseByteAmount(text) {
    const match = /^(\d+(?:\.\d+)?)\s*(B|KiB|MiB|GiB)?$/.exec(text);
    if (match === null)
        return null;
    const [, digits = "", suffix] = match;
    const amount = Number(digits);
    if (suffix === undefined)
        return amount === 0 ? bytes(0) : null;
    const factor = BINARY_UNITS.find(([name]) => name === suffix)?.[1] ?? 1;
    return bytes(Math.round(amount * factor));
}
/**
 * Writes bytes in IEC units with three significant digits: "512 B", "1.50 KiB", "64.0 MiB", "1,023 KiB". Below 1 KiB it
 * is exact. Negative amounts keep their sign.
 */
function formatBytes(amount) {
    const size = Math.abs(amount);
    const sign = amount < 0 ? "-" : "";
    if (size < 1024)
        return `${sign}${groupThousands(size)} B`;
    const [name, factor] = BINARY_UNITS.findLast(([, unit]) => Math.round(size / unit) < 1024) ?? BINARY_UNITS[0];
    return `${sign}${threeDigits(size / factor)} ${name}`;
}
/**
 * Writes an integer with commas: "1,234,567".
 * By hand because toLocaleString starts ICU, which costs 10 ms (measured).
 */
function groupThousands(value) {
    const digits = String(Math.abs(value));
    const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
    return value < 0 ? `-${grouped}` : grouped;
}
/** Writes a change with its sign, "+1.50 KiB", "−3" (a minus sign as wide as the plus), "0 B"; `format` writes the size. */
function formatSigned(change, format) {
    if (change === 0)
        return format(0);
    return change > 0 ? `+${format(change)}` : `−${format(-change)}`;
}
/**
 * Writes a change as a share of its base: "+400%", "−12%", "+5.2%", "+0.03%". Whole percents from 10 on, as more
 * digits say nothing there. Gives null where a share has no meaning or would read as none: from a base of zero,
 * without a change, below 0.01 %.
 */
function formatPercentChange(base, head) {
    const percent = ((head - base) / base) * 100;
    const size = Math.abs(percent);
    if (base === 0 || size < 0.01)
        return null;
    const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
    return `${percent > 0 ? "+" : "−"}${digits === 0 ? groupThousands(Math.round(size)) : size.toFixed(digits)}%`;
}
function threeDigits(value) {
    if (value >= 99.95)
        return groupThousands(Math.round(value));
    return value.toFixed(value >= 9.995 ? 1 : 2);
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** heapgate's version; a test holds it against package.json's. */
const VERSION = "0.1.0";


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** Reads this process's environment. */
function readEnvironment() {
    // biome-ignore lint/style/noProcessEnv: the one place where the environment is read
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ makeInterrupts),
  K: () => (/* binding */ watchInterrupts)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/io/tool.js + 12 modules
var tool = __nccwpck_require__(3724);
;// CONCATENATED MODULE: ./lib/io/interrupts.js
/** The signals that end a run, as an abort signal, and as a port that looks for them. */



/**
 * Gives a signal that is aborted with `Interrupted` when the process is told to end. A second signal ends it at once,
 * as people expect of a program that takes its time; what it has started is then killed as it exits (strays.ts). One
 * that follows at once is the same request: timeout(1) signals its child and then the child's group (seen).
 *
 * Node sets SIGHUP back to its default at its own start, so that under nohup it has always ended a Node program.
 */
function watchInterrupts(exitStatus) {
    const controller = new AbortController();
    let asked = 0;
    for (const name of errors/* INTERRUPTS */.PJ) {
        process.on(name, () => {
            const error = new errors/* Interrupted */.j$(name);
            const again = performance.now() - asked > SAME_REQUEST_MS;
            if (controller.signal.aborted && again)
                process.exit(exitStatus(error));
            if (controller.signal.aborted)
                return;
            asked = performance.now();
            controller.abort(error);
        });
    }
    return controller.signal;
}
const SAME_REQUEST_MS = 300;
/** Makes the port. */
function makeInterrupts(signal) {
    return {
        look: async () => {
            // The event loop takes signals between two immediates, and not before the first.
            await (0,promises_namespaceObject.setImmediate)();
            await (0,promises_namespaceObject.setImmediate)();
            (0,tool/* throwIfInterrupted */.s)(signal);
        },
    };
}


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ makePorts)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/io/cargo.js
/** Makes the port over the cargo and rustc on the PATH (rustup's stand-ins choose by the current directory). */
function makeCargo(run) {
    return {
        cargo: ({ program, ...call }) => run(program ?? "cargo", call),
        rustc: (call) => run("rustc", call),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/units.js
var units = __nccwpck_require__(7564);
;// CONCATENATED MODULE: ./lib/io/files.js
/** The file system. */






/** Makes the port over the real file system. */
function makeFiles() {
    return {
        exists: (path) => (0,external_node_fs_.existsSync)(path),
        isFolder,
        isPlainFile,
        isWritable: (folder) => isAccessible(folder, external_node_fs_.constants.W_OK),
        readText,
        write,
        writeOut,
        copy,
        link: files_link,
        move,
        remove: (path) => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }),
        list: (folder) => (isFolder(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : []),
        walk,
        rustSources,
        open: files_open,
        holds,
        digest,
        digestText: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
        madeAt: (path) => (0,external_node_fs_.statSync)(path).birthtimeMs,
        realPath: (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path),
    };
}
function readText(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).size > units/* LONGEST_TEXT */.xG)
            throw tooLong(path);
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        if (isMissing(cause))
            return null;
        throw cause;
    }
}
function tooLong(path) {
    return (0,errors/* measureError */.DO)({
        what: "The file is too large to be read as text.",
        where: path,
        remedy: "Check that it is the file that you mean.",
    });
}
function write(path, text, options) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const unfinished = `${path}.unfinished`;
    // A measured program may have put a link there, to a file of the runner's.
    (0,external_node_fs_.rmSync)(unfinished, { recursive: true, force: true });
    (0,external_node_fs_.writeFileSync)(unfinished, text, { flag: "wx" });
    if (options?.executable === true)
        (0,external_node_fs_.chmodSync)(unfinished, 0o755);
    (0,external_node_fs_.renameSync)(unfinished, path);
}
/** A rename would put a file in the place of a device. */
function writeOut(path, text) {
    const isThrough = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === false;
    if (isThrough)
        (0,external_node_fs_.writeFileSync)(path, text);
    else
        write(path, text);
}
function isPlainFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** A copy shares the disk blocks where the file system can do that. */
function copy(from, to) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    // An executable that is still running can't be written over, but it can be replaced.
    (0,external_node_fs_.rmSync)(to, { force: true });
    (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
function files_link(target, path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        (0,external_node_fs_.symlinkSync)(target, path);
        return true;
    }
    catch (cause) {
        if (["EPERM", "ENOTSUP", "ENOSYS"].includes(errorCode(cause) ?? ""))
            return false;
        throw cause;
    }
}
function move(from, to) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (cause) {
        if (errorCode(cause) !== "EXDEV")
            throw cause;
        copy(from, to);
        (0,external_node_fs_.rmSync)(from);
    }
}
function walk(folder) {
    return isFolder(folder) ? filesBelow(folder, () => true) : [];
}
function rustSources(folder) {
    if (!isFolder(folder))
        return [];
    return filesBelow(folder, isSourceFolder).filter((path) => path.endsWith(".rs"));
}
function filesBelow(folder, enters) {
    const found = [];
    const waiting = [folder];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)(next, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isFile())
                found.push(path);
            if (entry.isDirectory() && enters(entry.name, path))
                waiting.push(path);
        }
    }
    return found.sort();
}
function isSourceFolder(name, path) {
    return (!/^(?:\..*|target|node_modules)$/.test(name) &&
        !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "Cargo.toml")) &&
        isAccessible(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK));
}
const GZIP_MAGIC = [0x1f, 0x8b];
/**
 * A gzip file is unpacked into memory: profiles are kept plain, and only small ones are packed by hand. So is read what
 * has no places to read at, `<(command)` of a shell.
 */
function files_open(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    const stat = (0,external_node_fs_.fstatSync)(descriptor);
    if (stat.isFile())
        return openPlaces(path, { descriptor, size: stat.size });
    try {
        const bytes = readStream(path, descriptor);
        return inMemory(path, isPacked(bytes) ? unpack(path, bytes) : bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openPlaces(path, { descriptor, size }) {
    const magic = Buffer.alloc(2);
    if ((0,external_node_fs_.readSync)(descriptor, magic, 0, 2, 0) === 2 && isPacked(magic)) {
        (0,external_node_fs_.closeSync)(descriptor);
        return inMemory(path, unpack(path, (0,external_node_fs_.readFileSync)(path)));
    }
    return {
        name: path,
        size,
        read: (into, position) => (0,external_node_fs_.readSync)(descriptor, into, 0, into.length, position),
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
function isPacked(bytes) {
    return bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1];
}
const LARGEST_IN_MEMORY = 2 ** 31;
const CHUNK_BYTES = 1 << 20;
/** @throws a measure error for more than 2 GiB: a pipe may never end. */
function readStream(path, descriptor) {
    const chunks = [];
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let length = 0; length <= LARGEST_IN_MEMORY;) {
        const count = (0,external_node_fs_.readSync)(descriptor, chunk);
        if (count === 0)
            return Buffer.concat(chunks);
        chunks.push(Buffer.from(chunk.subarray(0, count)));
        length += count;
    }
    throw (0,errors/* measureError */.DO)({
        what: "This is no file, and gives more than 2 GiB.",
        where: path,
        remedy: "Write it to a file first, and name that.",
    });
}
/** @throws a measure error for a file that is cut off, damaged, or larger than 2 GiB when it is unpacked. */
function unpack(path, bytes) {
    try {
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength: LARGEST_IN_MEMORY });
    }
    catch (cause) {
        throw (0,errors/* measureError */.DO)({
            what: `The file can't be unpacked: ${cause instanceof Error ? cause.message : cause}.`,
            where: path,
            remedy: "Make it again, or unpack it by hand: gzip -d FILE.",
            cause,
        });
    }
}
function inMemory(name, bytes) {
    return {
        name,
        size: bytes.length,
        read: (into, position) => {
            const part = bytes.subarray(position, position + into.length);
            into.set(part);
            return part.length;
        },
        close: () => undefined,
    };
}
/** In chunks: a program's input may be larger than what can be read at once. */
function digest(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    const chunk = Buffer.alloc(CHUNK_BYTES);
    try {
        for (let count = (0,external_node_fs_.readSync)(descriptor, chunk); count > 0; count = (0,external_node_fs_.readSync)(descriptor, chunk)) {
            hash.update(chunk.subarray(0, count));
        }
        return hash.digest("hex");
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Chunks overlap by the text's length, so that a hit across their border is seen. */
function holds(path, text) {
    const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    const chunk = Buffer.alloc(CHUNK_BYTES);
    try {
        for (let position = 0;; position += chunk.length - text.length) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunk.length, position);
            if (chunk.subarray(0, length).includes(text))
                return true;
            if (length < chunk.length)
                return false;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function isAccessible(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return true;
    }
    catch {
        // Why not is of no matter: what is asked is whether.
        return false;
    }
}
function isMissing(cause) {
    return ["ENOENT", "ENOTDIR", "EISDIR"].includes(errorCode(cause) ?? "");
}
function errorCode(cause) {
    return cause instanceof Error ? cause.code : undefined;
}

;// CONCATENATED MODULE: ./lib/io/git-call.js
/** Calls of git: quiet, calm, and always of the repository that is asked about. */

/** No prompt, no optional lock, no fetch: asking must change nothing. A hook that calls heapgate has set the last three. */
const QUIET = {
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    GIT_DIR: null,
    GIT_WORK_TREE: null,
    GIT_INDEX_FILE: null,
};
/** Neither hooks nor the file watcher's daemon are started, whatever is configured. */
const CALM = [
    ...["-c", "core.hooksPath=/dev/null"],
    ...["-c", "core.fsmonitor=false"],
    ...["-c", "advice.detachedHead=false"],
];
/**
 * Makes git read repositories of other users too. In a container job the checkout is another user's, and what is in it
 * is built and run in any case. A git before 2.38 does not hear of it on its command line (its documentation).
 */
function trustAllOwners(run) {
    return (tool, call) => run(tool, { ...call, args: ["-c", "safe.directory=*", ...call.args] });
}
/** Runs git in a folder, and gives what it said and how it ended. */
function callGit(run, top, { args, env = {} }) {
    return run("git", { args: [...CALM, ...args], cwd: top, env: { ...QUIET, ...env } });
}
/** What git prints, trimmed; null where it fails. */
async function askGit(run, top, args) {
    const outcome = await callGit(run, top, { args });
    return outcome.status === 0 ? outcome.stdout.trim() : null;
}
/**
 * What git prints.
 * @throws a measure error with its words where it fails.
 */
async function mustRun(run, top, args, env = {}) {
    const outcome = await callGit(run, top, { args, env });
    if (outcome.status === 0)
        return outcome.stdout;
    throw (0,errors/* measureError */.DO)({
        what: `git ${args[0]} failed.`,
        where: top,
        remedy: "",
        said: gitSaid(outcome),
    });
}
/** What a person must see of a failure. */
function gitSaid({ stderr }) {
    return { by: "git", text: stderr.trim() };
}
/** Whether the history was cut off. */
async function isShallow(run, top) {
    return (await askGit(run, top, ["rev-parse", "--is-shallow-repository"])) === "true";
}

;// CONCATENATED MODULE: ./lib/io/git-diff.js

/** Gives the lines of head's files that differ from base's, of two commits. */
async function readChangedLines(run, top, [base, head]) {
    return parsePatch(await mustRun(run, top, [...DIFF, base, head], { GIT_DIFF_OPTS: null }));
}
/** Plumbing, which the user's settings for `git diff` don't reach. */
const DIFF = [
    ...["-c", "core.quotePath=false", "diff-tree", "-r", "--patch", "--unified=0", "--no-renames"],
    ...["--no-color", "--no-ext-diff", "--no-textconv", "--end-of-options"],
];
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parsePatch(patch) {
    const changed = new Map();
    let file = null;
    // Lines of the files may look like headers, so as many as a hunk has are passed over. The last hunk of a file may have
    // two more, which say that there is no line end: what is left of it then comes before the header of another file.
    let passedOver = 0;
    for (const line of patch.split("\n")) {
        if (passedOver > 0) {
            passedOver -= 1;
            continue;
        }
        if (line.startsWith("+++ "))
            file = parseName(line.slice("+++ ".length));
        const [hunk, removed = "1", first = "0", added = "1"] = HUNK.exec(line) ?? [];
        if (hunk === undefined)
            continue;
        passedOver = Number(removed) + Number(added);
        if (file === null || added === "0")
            continue;
        const range = { first: Number(first), last: Number(first) + Number(added) - 1 };
        changed.set(file, [...(changed.get(file) ?? []), range]);
    }
    return changed;
}
/** `b/src/main.rs`, `"b/a\"b.rs"`, and with a tab at its end where the name has a blank in it. */
function parseName(written) {
    const name = written.replace(/\t$/, "");
    if (name === "/dev/null")
        return null;
    const path = name.startsWith('"') ? unquote(name.slice(1, -1)) : name;
    return path.slice("b/".length);
}
function unquote(text) {
    return text.replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter = "") => octal === undefined
        ? (LETTERS[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(octal, 8)));
}
const LETTERS = {
    a: "\u0007",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
};

;// CONCATENATED MODULE: ./lib/io/git-fetch.js

/**
 * Fetches with what the checkout left: its credentials, headers or ssh key. If that fails, tries once more with the
 * token: `persist-credentials: false` leaves nothing. Gives null, or what git said last, without the token in it.
 */
async function fetchFromOrigin(run, remote, request) {
    const { top, refs } = request;
    const args = [...FETCH, ...(await depthFlags(run, request)), "origin", "--", ...refs];
    const first = await callGit(run, top, { args, env: FETCH_ENVIRONMENT });
    if (first.status === 0)
        return null;
    if (remote === null)
        return saidWithout(first, []);
    const header = `AUTHORIZATION: basic ${basicCredentials(remote.token)}`;
    const again = await callGit(run, top, {
        args: [...headerFrom(remote), ...args],
        env: { ...FETCH_ENVIRONMENT, [HEADER_VARIABLE]: header },
    });
    if (again.status === 0)
        return null;
    return saidWithout(again, [basicCredentials(remote.token), remote.token]);
}
/** A dead network ends it: less than 1 kB a second for half a minute. */
const FETCH = [
    ...["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"],
    ...["-c", "maintenance.auto=false", "-c", "gc.auto=0"],
    ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules"],
];
const FETCH_ENVIRONMENT = { GIT_NO_LAZY_FETCH: null, GIT_ASKPASS: "" };
/** `--depth` also cuts off what is deeper, so it is never less than what HEAD has here. */
async function depthFlags(run, { top, depth }) {
    const isCut = await isShallow(run, top);
    if (depth === "all")
        return isCut ? ["--unshallow"] : [];
    const here = isCut ? await askGit(run, top, ["rev-list", "--count", "HEAD"]) : null;
    return [`--depth=${Math.max(depth, Number(here ?? 0))}`];
}
const HEADER_VARIABLE = "HEAPGATE_GIT_HEADER";
/**
 * The header by which actions/checkout gives git a token: those that are set are dropped first, as a server refuses two.
 * Its value is in the environment, because others may read a command line.
 */
function headerFrom({ serverUrl }) {
    const key = `http.${serverUrl}/.extraheader`;
    return ["-c", `${key}=`, `--config-env=${key}=${HEADER_VARIABLE}`];
}
function basicCredentials(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function saidWithout(outcome, secrets) {
    return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), outcome.stderr.trim());
}

;// CONCATENATED MODULE: ./lib/io/git-lfs.js
/**
 * Git LFS. For a large file git has a pointer, and git's filter puts the content in its place:
 *
 *     version https://git-lfs.github.com/spec/v1
 *     oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 *     size 12345
 */



/**
 * Whether a work tree has the content of any such file. actions/checkout leaves the pointers where it isn't told
 * `lfs: true`. The folder `.git/lfs/objects` says nothing of it: the filter makes it for pointers too (seen).
 */
async function hasLfsContent(run, top) {
    const { stdout } = await callGit(run, top, { args: LIST_POINTERS });
    return stdout.split("\0").some((path) => path !== "" && isContent((0,external_node_path_.join)(top, path)));
}
const POINTER = "version https://git-lfs.github.com/spec/";
/** The specification of pointers bounds them, in bytes. */
const LONGEST_POINTER = 1024;
/** Of the index: a file that was committed as it is, in spite of its attribute, is not among them. */
const LIST_POINTERS = [
    ...["grep", "--cached", "--files-with-matches", "-z", "--no-color", "--no-recurse-submodules"],
    ...["--fixed-strings", "-e", POINTER, "--", ":(attr:filter=lfs)"],
];
function isContent(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true)
        return false;
    return found.size >= LONGEST_POINTER || !(0,external_node_fs_.readFileSync)(path, "utf8").startsWith(POINTER);
}

;// CONCATENATED MODULE: ./lib/io/git-lay-out.js
/** A commit's whole tree as a scratch clone that borrows the repository's objects. */





/**
 * A clone that borrows the objects. `git clone` itself reads the source as another program, which trusts no folder of
 * another user's unless `.git` below it is named too (seen); and from a shallow one it takes only what branches reach.
 *
 * Hooks are off, as the tree is only built. Submodules come from the objects that the user's own clone has. Only what a
 * partial clone lacks is fetched.
 */
async function layOut(run, request) {
    const { commit, destination } = request;
    await makeBorrower(run, request);
    await writeFiles(run, request);
    await mustRun(run, destination, ["update-ref", "--no-deref", "HEAD", commit]);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(destination, ".gitmodules")))
        return [];
    return layOutSubmodules(run, request);
}
/** Makes a repository that has all objects of another one, its tags, and the ends of its history where it was cut off. */
async function makeBorrower(run, { top, commit, destination }) {
    await mustRun(run, top, ["init", "--quiet", destination], {
        GIT_DEFAULT_HASH: commit.length === SHA256_DIGITS ? "sha256" : "sha1",
        GIT_DEFAULT_REF_FORMAT: "files",
    });
    const repository = (0,external_node_path_.join)(destination, ".git");
    const paths = await mustRun(run, top, ["rev-parse", ...GIT_PATHS]);
    const [objects = "", shallow = ""] = paths.split("\n").map((path) => (0,external_node_path_.resolve)(top, path));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repository, "objects", "info"), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(repository, "objects", "info", "alternates"), `${objects}\n`);
    if ((0,external_node_fs_.existsSync)(shallow))
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(repository, "shallow"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(repository, "packed-refs"), await mustRun(run, top, LIST_TAGS));
}
const SHA256_DIGITS = 64;
const GIT_PATHS = ["--git-path", "objects", "--git-path", "shallow"];
/** As a file of packed refs has them. */
const LIST_TAGS = ["for-each-ref", "--format=%(objectname) %(refname)", "refs/tags"];
/**
 * The user's repository writes the files, into the clone's folder and index: so its filters, attributes and line ends
 * count, as they did for head. What it must fetch for that as a partial clone goes to the scratch clone's objects.
 * `git read-tree` fails if a file can't be written; `git checkout` then ends with status 0 (seen).
 */
async function writeFiles(run, { top, commit, destination }) {
    const repository = (0,external_node_path_.join)(destination, ".git");
    const env = {
        GIT_DIR: (await mustRun(run, top, ["rev-parse", "--absolute-git-dir"])).trim(),
        GIT_WORK_TREE: destination,
        GIT_INDEX_FILE: (0,external_node_path_.join)(repository, "index"),
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(repository, "objects"),
        GIT_NO_LAZY_FETCH: null,
        // Base must have what head has.
        ...((await hasLfsContent(run, top)) ? {} : { GIT_LFS_SKIP_SMUDGE: "1" }),
    };
    const args = [...WHOLE, "read-tree", "--reset", "-u", commit];
    const outcome = await callGit(run, destination, { args, env });
    if (outcome.status === 0)
        return;
    const name = commit.slice(0, 9);
    const said = gitSaid(outcome);
    throw (0,errors/* measureError */.DO)(outcome.stderr.includes("from promisor remote")
        ? {
            what: `This is a partial clone, and the files of ${name} that it lacks could not be fetched.`,
            where: top,
            remedy: "Fetch them:\n\n  git fetch --refetch --no-filter",
            said,
        }
        : { what: `git can't lay out ${name}.`, where: top, remedy: "", said });
}
/** Every file is written, whatever part of head the user has checked out; of the user's `.git` nothing is. */
const WHOLE = [
    ...["-c", "core.sparseCheckout=false"],
    ...["-c", "core.splitIndex=false"],
    ...["-c", "maintenance.auto=false"],
    ...["-c", "gc.auto=0"],
];
async function layOutSubmodules(run, { top, destination }) {
    const tree = await mustRun(run, destination, ["ls-tree", "-r", "-z", "HEAD"]);
    const missing = [];
    for (const [, commit = "", path = ""] of tree.matchAll(/160000 commit ([0-9a-f]+)\t([^\0]+)\0/g)) {
        const source = (0,external_node_path_.join)(top, path);
        const has = await askGit(run, top, ["-C", source, "cat-file", "-t", commit]);
        if (has !== "commit" || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, ".git"))) {
            missing.push(path);
            continue;
        }
        const inner = { top: source, commit, destination: (0,external_node_path_.join)(destination, path) };
        missing.push(...(await layOut(run, inner)).map((name) => (0,external_node_path_.join)(path, name)));
    }
    return missing;
}

;// CONCATENATED MODULE: ./lib/io/git.js
/** git, read only, but for `fetch`, scratch clones and the demo's repositories. */







/** Makes the port over the git on the PATH. With `remote` there is a token to fetch with. */
function makeGit(run, remote = null) {
    const ask = (top, args) => askGit(run, top, args);
    return {
        topLevel: (directory) => topLevel(run, directory),
        commit: (top, ref) => ask(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]),
        mergeBase: (top, one, other) => mergeBase(run, top, [one, other]),
        isDirty: async (top, targetDirectory) => {
            const pathspec = ["--", ".", ...exclude(top, targetDirectory)];
            const flags = ["--porcelain", "--untracked-files=normal", "--no-renames"];
            const status = ["status", ...flags, ...pathspec];
            return (await mustRun(run, top, status)).trim() !== "";
        },
        isTracked: async (path) => {
            const tracked = ["ls-files", "--error-unmatch", "--", `:(literal)${(0,external_node_path_.basename)(path)}`];
            return (await ask((0,external_node_path_.dirname)(path), tracked)) !== null;
        },
        remoteHead: (top) => ask(top, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]),
        parents: (top, commit) => parentsOf(run, top, commit),
        isAncestor: async (top, ...commits) => (await ask(top, ["merge-base", "--is-ancestor", "--end-of-options", ...commits])) !== null,
        fetch: (request) => fetchFromOrigin(run, remote, request),
        changedLines: (top, base, head) => readChangedLines(run, top, [base, head]),
        blob: (top, commit, path) => ask(top, ["rev-parse", "--verify", "--quiet", `${commit}:${path}`]),
        isShallow: (top) => isShallow(run, top),
        originUrl: (top) => ask(top, ["remote", "get-url", "origin"]),
        layOut: (request) => layOut(run, request),
        commitAll: (request) => commitAll(run, request),
        apply: async (top, patch) => {
            await mustRun(run, top, ["apply", "--whitespace=nowarn", patch], NO_CONFIG);
        },
    };
}
/** A pathspec that leaves a folder out; none for one outside the work tree, which git refuses. */
function exclude(top, folder) {
    const path = (0,external_node_path_.relative)(top, folder);
    return path === "" || path.startsWith("..") ? [] : [`:(exclude,literal)${path}`];
}
/** A repository of another user's is one, though git refuses to read it: then there is a base, and it must be said. */
async function topLevel(run, directory) {
    const outcome = await callGit(run, directory, { args: ["rev-parse", "--show-toplevel"] });
    if (outcome.status === 0)
        return outcome.stdout.trim();
    if (!outcome.stderr.includes("dubious ownership"))
        return null;
    throw (0,errors/* measureError */.DO)({
        what: "git does not trust this repository, because another user owns it.",
        where: directory,
        remedy: `In a workflow, which meets this in containers, add a step before this one:

  - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"`,
        said: gitSaid(outcome),
    });
}
/**
 * In a history that was cut off, git gives the best common commit that it sees. There is a better one behind a cut if
 * one lies on the way to it, so then none is given.
 */
async function mergeBase(run, top, sides) {
    const base = await askGit(run, top, ["merge-base", "--end-of-options", ...sides]);
    if (base === null || !(await isShallow(run, top)))
        return base;
    const range = ["--end-of-options", ...sides, `^${base}`];
    const ends = await mustRun(run, top, ["rev-list", "--max-parents=0", ...range]);
    for (const end of ends.split("\n").filter((line) => line !== "")) {
        if ((await parentsOf(run, top, end)).length > 0)
            return null;
    }
    return base;
}
/** Read from the commit itself: for one at the end of a shallow history `git rev-list` names none. */
async function parentsOf(run, top, commit) {
    const text = await mustRun(run, top, ["cat-file", "--end-of-options", "commit", commit]);
    const [header = ""] = text.split("\n\n", 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
/** Without the user's settings, ignore file and templates: a repository that is made must be the same everywhere. */
const NO_CONFIG = {
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    XDG_CONFIG_HOME: "/dev/null",
    GIT_TEMPLATE_DIR: null,
};
/** Author, committer and date are fixed, so that the commit's id is the same on every machine. */
async function commitAll(run, { top, message, date }) {
    const who = { NAME: "heapgate", EMAIL: "heapgate@localhost", DATE: date };
    const identity = Object.fromEntries(Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
    ]));
    const env = { ...NO_CONFIG, ...identity };
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(top, ".git"))) {
        await mustRun(run, top, ["init", "--quiet", "--initial-branch=main"], env);
    }
    await mustRun(run, top, ["add", "--all"], env);
    await mustRun(run, top, ["commit", "--quiet", "--no-verify", "--message", message], env);
    return (await mustRun(run, top, ["rev-parse", "HEAD"], env)).trim();
}

// EXTERNAL MODULE: ./lib/io/interrupts.js + 1 modules
var interrupts = __nccwpck_require__(7877);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./lib/io/strays.js
var io_strays = __nccwpck_require__(7616);
// EXTERNAL MODULE: ./lib/io/tool.js + 12 modules
var tool = __nccwpck_require__(3724);
;// CONCATENATED MODULE: ./lib/io/programs.js
/** The measured program: its own process group, its output drained and bounded, its time limited, its strays ended. */





/** The last part of a stream that is kept for an error's text. */
const KEPT_BYTES = 64 * 1024;
/** Makes the port. The mark must be as long in every run, since it stands in the program's environment. */
function makePrograms(mark, signal) {
    return { run: (request) => runProgram(request, `${mark}-program`, signal) };
}
async function runProgram(request, mark, signal) {
    (0,tool/* throwIfInterrupted */.s)(signal);
    const stdin = request.stdin === null ? null : (0,external_node_fs_.openSync)(request.stdin, "r");
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)(request.executable, [...request.args], {
        argv0: request.name,
        cwd: request.cwd,
        env: { ...request.env, [io_strays/* RUN_MARK */.GT]: mark },
        stdio: [stdin ?? "ignore", "pipe", "pipe"],
        detached: true,
    });
    const stdout = keepTail(child.stdout);
    const stderr = keepTail(child.stderr);
    const limit = { timedOut: false };
    const strays = { mark, group: child.pid ?? null };
    const end = () => void (0,io_strays/* endStrays */.o5)(strays);
    const spare = (0,io_strays/* killAtExit */.gH)(strays);
    const timer = setTimeout(() => {
        limit.timedOut = true;
        end();
    }, request.timeoutMs);
    signal.addEventListener("abort", end);
    try {
        const { status, killedBy } = await ending(child, request);
        const seconds = (performance.now() - started) / 1_000;
        return {
            pid: child.pid ?? -1,
            status,
            signal: killedBy,
            timedOut: limit.timedOut,
            stdout: stdout(),
            stderr: stderr(),
            seconds,
        };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        await (0,io_strays/* endStrays */.o5)(strays);
        spare();
        if (stdin !== null)
            (0,external_node_fs_.closeSync)(stdin);
        (0,tool/* throwIfInterrupted */.s)(signal);
    }
}
/** Waits for the program itself: a child that it leaves behind may hold its streams open for ever. */
function ending(child, request) {
    return new Promise((resolve, reject) => {
        child.once("error", (cause) => {
            reject((0,errors/* measureError */.DO)({
                what: `${request.name} could not be started: ${cause.message}.`,
                where: request.cwd,
                remedy: "Check that the working directory exists and that the program is built for this machine.",
                cause,
            }));
        });
        child.once("exit", (status, killedBy) => {
            // What is still in the pipes comes before "close"; a stray that holds them must not keep us waiting.
            const patience = setTimeout(() => resolve({ status, killedBy }), 200);
            child.once("close", () => {
                clearTimeout(patience);
                resolve({ status, killedBy });
            });
        });
    });
}
function keepTail(stream) {
    let tail = Buffer.alloc(0);
    stream?.on("data", (chunk) => {
        const joined = Buffer.concat([tail, chunk]);
        tail = joined.subarray(Math.max(0, joined.length - KEPT_BYTES));
    });
    return () => tail.toString("utf8");
}

// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __nccwpck_require__(8111);
;// CONCATENATED MODULE: ./lib/io/progress.js
/** Progress on stderr: one line that is rewritten on a terminal, plain lines elsewhere. */

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
/** Without a terminal a long phase says this often that it is still at work. */
const PLAIN_EVERY_MS = 30_000;
const CLEAR_LINE = "\r\u001b[2K";
/** Makes the port. What is said holds names from the repository and what cargo prints, so it is escaped here. */
function makeProgress(target, clock) {
    let phase = null;
    let timer = null;
    const draw = () => {
        if (phase !== null)
            drawPhase(target, phase, clock.now());
    };
    const end = () => {
        if (timer !== null)
            clearInterval(timer);
        if (phase !== null && target.isTerminal)
            target.write(CLEAR_LINE);
        if (phase !== null && target.verbose)
            target.write(`${describe(phase, clock.now())}, done\n`);
        phase = null;
        timer = null;
    };
    return {
        phase: (name) => {
            end();
            phase = {
                name: (0,report_escape/* escapeTerminal */.en)(name),
                started: clock.now(),
                detail: "",
                frame: 0,
                lastPlain: clock.now(),
            };
            if (target.isTerminal)
                draw();
            else
                target.write(`heapgate: ${phase.name}\n`);
            timer = setInterval(draw, FRAME_MS).unref();
        },
        update: (detail) => {
            if (phase !== null)
                phase.detail = (0,report_escape/* escapeTerminal */.en)(detail);
        },
        end,
        tell: (text) => {
            end();
            target.write((0,report_escape/* escapeLog */.Ah)(text));
        },
        detail: (line) => {
            if (!target.verbose)
                return;
            const escaped = (0,report_escape/* escapeTerminal */.en)(line, report_escape/* LONGEST_COMMAND */.nG);
            target.write(`${target.isTerminal ? CLEAR_LINE : ""}${escaped}\n`);
        },
    };
}
function drawPhase(target, phase, now) {
    if (target.isTerminal) {
        phase.frame += 1;
        const mark = FRAMES[phase.frame % FRAMES.length] ?? "";
        target.write(`${CLEAR_LINE}${cutToWidth(`${mark} ${describe(phase, now)}`, target.width())}`);
    }
    else if (now - phase.lastPlain >= PLAIN_EVERY_MS) {
        phase.lastPlain = now;
        target.write(`heapgate: ${describe(phase, now)}\n`);
    }
}
function describe({ name, started, detail }, now) {
    const seconds = `${((now - started) / 1_000).toFixed(1)} s`;
    return [name, detail, seconds].filter((part) => part !== "").join(" · ");
}
/** cargo's words are ASCII, so a character is a column. */
function cutToWidth(text, width) {
    return text.length < width ? text : `${text.slice(0, Math.max(0, width - 2))}…`;
}

// EXTERNAL MODULE: ./lib/io/standard-streams.js + 5 modules
var standard_streams = __nccwpck_require__(7730);
;// CONCATENATED MODULE: ./lib/io/turns.js
/** Turns between processes, by a file that only one of them can make. */



const LOOK_AGAIN_MS = 200;
/** Makes the port. */
function makeTurns(signal) {
    return {
        take: async (path, waiting) => {
            let waits = false;
            for (;;) {
                (0,tool/* throwIfInterrupted */.s)(signal);
                if (makeTurn(path))
                    return () => (0,external_node_fs_.rmSync)(path, { force: true });
                const holder = holderOf(path);
                if (holder === null) {
                    (0,external_node_fs_.rmSync)(path, { force: true });
                    continue;
                }
                if (!waits)
                    waiting(holder);
                waits = true;
                await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
            }
        },
    };
}
/** A link is made whole or not at all, so that nobody reads a file that is not written yet. */
function makeTurn(path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(own, `${process.pid} ${startOf(process.pid)}\n`);
    try {
        (0,external_node_fs_.linkSync)(own, path);
        return true;
    }
    catch (cause) {
        if (cause.code !== "EEXIST")
            throw cause;
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(own);
    }
}
/** The process that holds a turn; null if it was killed and left the file behind. */
function holderOf(path) {
    const [pid = "", start = ""] = readOrNothing(path).trim().split(" ");
    return pid !== "" && startOf(Number(pid)) === start ? Number(pid) : null;
}
/**
 * When a process started, in clock ticks: a process id alone is given to another process after a while. "alive" where
 * there is no /proc, "" for a process that is gone.
 */
function startOf(pid) {
    const stat = readOrNothing(`/proc/${pid}/stat`);
    // The name in parentheses may hold blanks; the start time is the 20th field behind it.
    if (stat !== "")
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    if (readOrNothing("/proc/self/stat") !== "")
        return "";
    try {
        process.kill(pid, 0);
        return "alive";
    }
    catch {
        return "";
    }
}
function readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/io/make-ports.js
/** All edges of this machine. */











/** Makes the ports over what this machine has. */
function makePorts({ environment, mark, signal, remote, ...request }) {
    const { verbose, isJob = false } = request;
    const runTool = (0,tool/* makeRunTool */.a)({ environment, mark, signal });
    const clock = { now: () => performance.now() };
    return {
        files: makeFiles(),
        cargo: makeCargo(runTool),
        git: makeGit(isJob ? trustAllOwners(runTool) : runTool, remote),
        programs: makePrograms(mark, signal),
        turns: makeTurns(signal),
        interrupts: (0,interrupts/* makeInterrupts */.P)(signal),
        progress: makeProgress({
            write: (text) => (0,standard_streams/* writeAll */.f4)(2, text),
            isTerminal: process.stderr.isTTY === true && !isJob,
            width: () => (0,standard_streams/* columnsOf */.PL)(process.stderr),
            verbose,
        }, clock),
        clock,
        machine: {
            platform: process.platform,
            architecture: process.arch,
            processors: (0,external_node_os_.availableParallelism)(),
        },
        environment,
    };
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ columnsOf),
  hS: () => (/* binding */ describeOutput),
  f4: () => (/* binding */ writeAll)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./node_modules/supports-color/index.js




// From: https://github.com/sindresorhus/has-flag/blob/main/index.js
/// function hasFlag(flag, argv = globalThis.Deno?.args ?? process.argv) {
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : external_node_process_.argv) {
	const prefix = flag.startsWith('-') ? '' : (flag.length === 1 ? '-' : '--');
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf('--');
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

const {env} = external_node_process_;

let flagForceColor;
if (
	hasFlag('no-color')
	|| hasFlag('no-colors')
	|| hasFlag('color=false')
	|| hasFlag('color=never')
) {
	flagForceColor = 0;
} else if (
	hasFlag('color')
	|| hasFlag('colors')
	|| hasFlag('color=true')
	|| hasFlag('color=always')
) {
	flagForceColor = 1;
}

function envForceColor() {
	if (!('FORCE_COLOR' in env)) {
		return;
	}

	if (env.FORCE_COLOR === 'true') {
		return 1;
	}

	if (env.FORCE_COLOR === 'false') {
		return 0;
	}

	if (env.FORCE_COLOR.length === 0) {
		return 1;
	}

	const level = Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);

	if (![0, 1, 2, 3].includes(level)) {
		return;
	}

	return level;
}

function translateLevel(level) {
	if (level === 0) {
		return false;
	}

	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3,
	};
}

function _supportsColor(haveStream, {streamIsTTY, sniffFlags = true} = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== undefined) {
		flagForceColor = noFlagForceColor;
	}

	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;

	if (forceColor === 0) {
		return 0;
	}

	if (sniffFlags) {
		if (hasFlag('color=16m')
			|| hasFlag('color=full')
			|| hasFlag('color=truecolor')) {
			return 3;
		}

		if (hasFlag('color=256')) {
			return 2;
		}
	}

	// Check for Azure DevOps pipelines.
	// Has to be above the `!streamIsTTY` check.
	if ('TF_BUILD' in env && 'AGENT_NAME' in env) {
		return 1;
	}

	if (haveStream && !streamIsTTY && forceColor === undefined) {
		return 0;
	}

	const min = forceColor || 0;

	if (env.TERM === 'dumb') {
		return min;
	}

	if (external_node_process_.platform === 'win32') {
		// Windows 10 build 10586 is the first Windows release that supports 256 colors.
		// Windows 10 build 14931 is the first release that supports 16m/TrueColor.
		const osRelease = external_node_os_.release().split('.');
		if (
			Number(osRelease[0]) >= 10
			&& Number(osRelease[2]) >= 10_586
		) {
			return Number(osRelease[2]) >= 14_931 ? 3 : 2;
		}

		return 1;
	}

	if ('CI' in env) {
		if (['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'CIRCLECI'].some(key => key in env)) {
			return 3;
		}

		if (['TRAVIS', 'APPVEYOR', 'GITLAB_CI', 'BUILDKITE', 'DRONE'].some(sign => sign in env) || env.CI_NAME === 'codeship') {
			return 1;
		}

		return min;
	}

	if ('TEAMCITY_VERSION' in env) {
		return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	}

	if (env.COLORTERM === 'truecolor') {
		return 3;
	}

	if (env.TERM === 'xterm-kitty') {
		return 3;
	}

	if (env.TERM === 'xterm-ghostty') {
		return 3;
	}

	if (env.TERM === 'wezterm') {
		return 3;
	}

	if ('TERM_PROGRAM' in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);

		switch (env.TERM_PROGRAM) {
			case 'iTerm.app': {
				return version >= 3 ? 3 : 2;
			}

			case 'Apple_Terminal': {
				return 2;
			}
			// No default
		}
	}

	if (/-256(color)?$/i.test(env.TERM)) {
		return 2;
	}

	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
		return 1;
	}

	if ('COLORTERM' in env) {
		return 1;
	}

	return min;
}

function createSupportsColor(stream, options = {}) {
	const level = _supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options,
	});

	return translateLevel(level);
}

const supportsColor = {
	stdout: createSupportsColor({isTTY: external_node_tty_namespaceObject.isatty(1)}),
	stderr: createSupportsColor({isTTY: external_node_tty_namespaceObject.isatty(2)}),
};

/* harmony default export */ const supports_color = ((/* unused pure expression or super */ null && (supportsColor)));

;// CONCATENATED MODULE: external "process"
const external_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
;// CONCATENATED MODULE: ./node_modules/has-flag/index.js
 // eslint-disable-line node/prefer-global/process

function has_flag_hasFlag(flag, argv = external_process_namespaceObject.argv) {
	const prefix = flag.startsWith('-') ? '' : (flag.length === 1 ? '-' : '--');
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf('--');
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

;// CONCATENATED MODULE: ./node_modules/supports-hyperlinks/index.js




function parseVersion(versionString = '') {
	if (/^\d{3,4}$/.test(versionString)) {
		// Env var doesn't always use dots. example: 4601 => 46.1.0
		const match = /(\d{1,2})(\d{2})/.exec(versionString) ?? [];
		return {
			major: 0,
			minor: Number.parseInt(match[1], 10),
			patch: Number.parseInt(match[2], 10),
		};
	}

	const versions = (versionString ?? '').split('.').map(n => Number.parseInt(n, 10));
	return {
		major: versions[0],
		minor: versions[1],
		patch: versions[2],
	};
}

// eslint-disable-next-line complexity
function createSupportsHyperlinks(stream) {
	const {
		CI,
		CURSOR_TRACE_ID,
		FORCE_HYPERLINK,
		NETLIFY,
		TEAMCITY_VERSION,
		TERM_PROGRAM,
		TERM_PROGRAM_VERSION,
		VTE_VERSION,
		TERM,
	} = external_node_process_.env;

	if (FORCE_HYPERLINK) {
		return !(FORCE_HYPERLINK.length > 0 && Number.parseInt(FORCE_HYPERLINK, 10) === 0);
	}

	if (has_flag_hasFlag('no-hyperlink') || has_flag_hasFlag('no-hyperlinks') || has_flag_hasFlag('hyperlink=false') || has_flag_hasFlag('hyperlink=never')) {
		return false;
	}

	if (has_flag_hasFlag('hyperlink=true') || has_flag_hasFlag('hyperlink=always')) {
		return true;
	}

	// Netlify does not run a TTY, it does not need `supportsColor` check
	if (NETLIFY) {
		return true;
	}

	// If they specify no colors, they probably don't want hyperlinks.
	if (!createSupportsColor(stream)) {
		return false;
	}

	if (stream && !stream.isTTY) {
		return false;
	}

	// Windows Terminal
	if ("WT_SESSION" in external_node_process_.env) {
		return true;
	}

	if (external_node_process_.platform === 'win32') {
		return false;
	}

	if (CI) {
		return false;
	}

	if (TEAMCITY_VERSION) {
		return false;
	}

	if (TERM_PROGRAM) {
		const version = parseVersion(TERM_PROGRAM_VERSION);

		switch (TERM_PROGRAM) {
			case 'iTerm.app': {
				if (version.major === 3) {
					return version.minor >= 1;
				}

				return version.major > 3;
			}

			case 'WezTerm': {
				// WezTerm packaged by Nix uses their own version scheme.
				if (/^0-unstable-\d{4}-\d{2}-\d{2}$/.test(TERM_PROGRAM_VERSION)) {
					const date = TERM_PROGRAM_VERSION.slice('0-unstable-'.length);
					return date >= '2020-06-20';
				}

				// This number is a date and reads better grouped as such.
				// eslint-disable-next-line unicorn/numeric-separators-style
				return version.major >= 2020_06_20;
			}

			case 'vscode': {
				// Cursor forked VS Code and supports hyperlinks in 0.x.x
				if (CURSOR_TRACE_ID) {
					return true;
				}

				// eslint-disable-next-line @stylistic/no-mixed-operators
				return version.major > 1 || version.major === 1 && version.minor >= 72;
			}

			case 'ghostty': {
				return true;
			}

			case 'zed': {
				return true;
			}

			case 'Orca': {
				// Orca is an Electron-based terminal (xterm.js + OSC 8
				// linkHandler). https://github.com/stablyai/orca
				return true;
			}

			case 'WarpTerminal': {
				return true;
			}

		// No default
		}
	}

	if (VTE_VERSION) {
		// 0.50.0 was supposed to support hyperlinks, but throws a segfault
		if (VTE_VERSION === '0.50.0') {
			return false;
		}

		const version = parseVersion(VTE_VERSION);
		return version.major > 0 || version.minor >= 50;
	}

	switch (TERM) {
		case 'alacritty': {
			// Support added in v0.11 (2022-10-13)
			return true;
		}

		case 'xterm-kitty': {
			return true;
		}
		// No default
	}

	return false;
}

const supportsHyperlinks = {
	stdout: createSupportsHyperlinks(external_node_process_.stdout),
	stderr: createSupportsHyperlinks(external_node_process_.stderr),
};

/* harmony default export */ const supports_hyperlinks = ((/* unused pure expression or super */ null && (supportsHyperlinks)));

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/io/standard-streams.js
/** Standard output and error, and what the terminal behind them can do. */



const NARROWEST = 40;
const WIDEST = 160;
const WITHOUT_TERMINAL = 100;
/** Columns to write in. A pseudo-terminal that nobody sized says 0. */
function columnsOf(stream) {
    const { columns = 0 } = stream;
    return columns === 0 ? WITHOUT_TERMINAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
}
/** Says what standard output can show. NO_COLOR and FORCE_COLOR are honoured (https://no-color.org). */
function describeOutput(environment) {
    const { stdout } = process;
    const forced = environment["FORCE_COLOR"];
    const refused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
    return {
        width: columnsOf(stdout),
        colour: forced === undefined ? stdout.isTTY === true && !refused : forced !== "0",
        hyperlinks: stdout.isTTY === true && createSupportsHyperlinks(stdout),
    };
}
/**
 * Writes all of a text before it returns, so that the process may end. A reader that has gone away is no error, nor is
 * a standard error that can't be written to: there is no other place to say so.
 * @throws a measure error for a standard output that can't take the text, such as a full disk.
 */
function writeAll(descriptor, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
        }
        catch (cause) {
            const { code } = cause;
            // A pipe that is full for the moment: its reader is slower than we are.
            if (code === "EAGAIN")
                continue;
            if (code === "EPIPE" || descriptor === 2)
                return;
            throw (0,errors/* measureError */.DO)({
                what: `The result can't be written: ${cause instanceof Error ? cause.message : cause}.`,
                where: "standard output",
                remedy: "Send it to a place that has room for it.",
                cause,
            });
        }
    }
}


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ RUN_MARK),
/* harmony export */   gH: () => (/* binding */ killAtExit),
/* harmony export */   o5: () => (/* binding */ endStrays),
/* harmony export */   oO: () => (/* binding */ makeMark)
/* harmony export */ });
/* unused harmony export findStrays */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/** Processes that heapgate started, found by the mark in their environment whatever group or session they went to. */


/** The variable that marks every process of one heapgate run, and all that they start. */
const RUN_MARK = "HEAPGATE_RUN";
/** Makes a mark that no other run has. All are of one length, since they stand in the measured program's environment. */
function makeMark() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex");
}
/** Process ids that run; without /proc the group as a whole, as a negative number. */
function findStrays({ mark, group }) {
    const all = processIds();
    if (all.length === 0)
        return group === null ? [] : [-group];
    return all.filter((pid) => pid !== process.pid && (hasMark(pid, mark) || (group !== null && isIn(pid, group))));
}
/** Ends processes: SIGTERM once each, and SIGKILL for what is there after the grace time. */
async function endStrays(strays, graceMs = GRACE_MS) {
    if (!signalAll(strays, "SIGTERM"))
        return;
    for (let waited = 0; waited < graceMs; waited += STEP_MS) {
        await pause(STEP_MS);
        if (!signalAll(strays, 0))
            return;
    }
    // A process can start another between two looks; one that hangs in the kernel can't be ended.
    for (let waited = 0; waited < graceMs && signalAll(strays, "SIGKILL"); waited += STEP_MS) {
        await pause(STEP_MS);
    }
}
/**
 * Kills processes when this one exits in whatever way that Node sees: by a second signal, or by a bug of ours. Gives the
 * function that takes the order back.
 */
function killAtExit(strays) {
    const kill = () => {
        // A process can start another between two looks.
        for (let look = 0; look < LAST_LOOKS && signalAll(strays, "SIGKILL"); look++)
            ;
    };
    // Before what others do at the exit: they may undo what these processes would do again.
    process.prependListener("exit", kill);
    return () => process.off("exit", kill);
}
const GRACE_MS = 2_000;
const STEP_MS = 20;
/** A process that was killed is found until the kernel has taken it down. */
const LAST_LOOKS = 20;
/** Says whether there was anything to signal; 0 only asks. */
function signalAll(strays, signal) {
    return findStrays(strays)
        .map((id) => sendSignal(id, signal))
        .includes(true);
}
function sendSignal(id, signal) {
    try {
        return process.kill(id, signal);
    }
    catch {
        // It ended between the look and the signal, which is what was wanted.
        return false;
    }
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** A zombie has no environment, nor has another user's process for us. */
function hasMark(pid, mark) {
    return readProc(pid, "environ").includes(`${RUN_MARK}=${mark}`);
}
/** `4711 (a name) S 1 4700 …`: the state and the group stand behind the name, which may hold anything. */
function isIn(pid, group) {
    const [, state, found] = /\) (\S) \d+ (\d+) [^)]*$/.exec(readProc(pid, "stat")) ?? [];
    return Number(found) === group && state !== "Z";
}
/** Empty for a process that is gone. */
function readProc(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/${file}`, "latin1");
    }
    catch {
        return "";
    }
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ makeRunTool),
  s: () => (/* binding */ throwIfInterrupted)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/io/strays.js
var io_strays = __nccwpck_require__(7616);
;// CONCATENATED MODULE: ./lib/io/tool.js
/**
 * cargo, rustc and git through the Actions toolkit: drained, silent, ended when the run is interrupted, or when they
 * print without end.
 */





/** Makes the function that runs tools. It throws `Interrupted` once the signal is given, with all it started ended. */
function makeRunTool(context) {
    return async (tool, call) => {
        throwIfInterrupted(context.signal);
        const stop = endOnAbort(context);
        try {
            return await execute(tool, call, context);
        }
        finally {
            await stop();
            throwIfInterrupted(context.signal);
        }
    };
}
/** Throws what the signal was aborted with. */
function throwIfInterrupted(signal) {
    if (!signal.aborted)
        return;
    throw signal.reason instanceof errors/* Interrupted */.j$ ? signal.reason : new errors/* Interrupted */.j$("SIGINT");
}
/** exec gives no handle on its process, so what it started is found by its mark. */
function endOnAbort({ mark, signal }) {
    const strays = { mark, group: null };
    let ending = Promise.resolve();
    const end = () => {
        ending = (0,io_strays/* endStrays */.o5)(strays);
    };
    signal.addEventListener("abort", end);
    const spare = (0,io_strays/* killAtExit */.gH)(strays);
    return async () => {
        signal.removeEventListener("abort", end);
        await ending;
        spare();
    };
}
async function execute(tool, call, context) {
    const path = findOnPath(tool, context.environment["PATH"] ?? "");
    if (path === null) {
        throw (0,errors/* measureError */.DO)({
            what: `There is no ${tool} on the PATH.`,
            remedy: TOOL_SOURCES[tool] ?? `Install ${tool}.`,
        });
    }
    // The toolkit would split a path with blanks, unless it is quoted.
    const quoted = `"${path.replaceAll('"', '\\"')}"`;
    const endless = endOnce({ mark: context.mark, group: null });
    const stdout = keepOutput(endless.end);
    const stderr = keepOutput(endless.end);
    // The toolkit hands on Node's null for a program that a signal ended, whatever its type says.
    const status = await exec(quoted, [...call.args], {
        cwd: call.cwd,
        env: toolEnvironment(context, call.env ?? {}),
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            stdout: stdout.add,
            stderr: stderr.add,
            ...(call.onStdoutLine === undefined ? {} : { stdline: call.onStdoutLine }),
            ...(call.onStderrLine === undefined ? {} : { errline: call.onStderrLine }),
        },
    });
    if (await endless.ended())
        throw printsWithoutEnd((0,external_node_path_.basename)(tool), call.cwd);
    return { status: status ?? 128, stdout: stdout.text(), stderr: stderr.text() };
}
/** Ends what was started, at the first call; `ended` says whether that was asked for, once it is done. */
function endOnce(strays) {
    let ending = null;
    return {
        end: () => {
            ending ??= (0,io_strays/* endStrays */.o5)(strays);
        },
        ended: async () => {
            await ending;
            return ending !== null;
        },
    };
}
/** What is kept of a stream: far more than a build's messages, and a fraction of what a string can hold. */
const MOST_BYTES = 128 * 1024 * 1024;
/** The toolkit joins the pieces of a line anew for each: 16 MiB in one line cost 6 s, 64 MiB 103 s (measured). */
const LONGEST_LINE = 16 * 1024 * 1024;
/** Keeps a stream whole, up to a bound: what is beyond it is dropped, and `tooMuch` called. */
function keepOutput(tooMuch) {
    const pieces = [];
    let bytes = 0;
    let line = 0;
    return {
        add: (piece) => {
            bytes += piece.length;
            const lineEnd = piece.lastIndexOf("\n");
            line = lineEnd === -1 ? line + piece.length : piece.length - lineEnd - 1;
            if (bytes > MOST_BYTES || line > LONGEST_LINE)
                tooMuch();
            else
                pieces.push(piece);
        },
        text: () => Buffer.concat(pieces).toString("utf8"),
    };
}
function printsWithoutEnd(name, cwd) {
    const [whole, line] = [MOST_BYTES, LONGEST_LINE].map((bytes) => `${bytes / 1024 ** 2} MiB`);
    return (0,errors/* measureError */.DO)({
        what: `${name} printed more than ${whole}, or ${line} in one line, and was ended.`,
        where: cwd,
        remedy: "A procedural macro, or a wrapper around rustc, that prints without end can do this. Build the program without heapgate to see what is printed.",
    });
}
/** The toolkit looks as well, but says on standard output, which is the report's, which folders it may not enter. */
function findOnPath(tool, searched) {
    if (tool.includes("/"))
        return tool;
    const folders = searched.split(external_node_path_.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,external_node_path_.join)(folder, tool)).find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        // It is not there, or not for us: the next folder may have it.
        return false;
    }
}
const RUST_SOURCE = `Install Rust from https://rustup.rs. In a workflow, by a step before heapgate's:

  - run: |
      curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal
      echo "\${CARGO_HOME:-$HOME/.cargo}/bin" >> "$GITHUB_PATH"`;
const TOOL_SOURCES = {
    cargo: RUST_SOURCE,
    rustc: RUST_SOURCE,
    git: "Install git. In a workflow whose job runs in a container, before the checkout, as the checkout needs it too.",
};
function toolEnvironment({ environment, mark }, changes) {
    const merged = { ...environment, CARGO_TERM_COLOR: "never", ...changes, [io_strays/* RUN_MARK */.GT]: mark };
    return Object.fromEntries(Object.entries(merged).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qg: () => (/* reexport */ parse)
});

// UNUSED EXPORTS: TomlDate, TomlError, default, stringify

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Whole-cluster zero-width
const zeroWidthClusterRegex = /^(?:\p{Default_Ignorable_Code_Point}|\p{Control}|\p{Format}|\p{Mark}|\p{Surrogate})+$/v;

// Pick the base scalar if the cluster starts with Prepend/Format/Marks
const leadingNonPrintingRegex = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]+/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

function baseVisible(segment) {
	return segment.replace(leadingNonPrintingRegex, '');
}

function isZeroWidthCluster(segment) {
	return zeroWidthClusterRegex.test(segment);
}

function trailingHalfwidthWidth(segment, eastAsianWidthOptions) {
	let extra = 0;
	if (segment.length > 1) {
		for (const char of segment.slice(1)) {
			if (char >= '\uFF00' && char <= '\uFFEF') {
				extra += eastAsianWidth(char.codePointAt(0), eastAsianWidthOptions);
			}
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		if (isZeroWidthCluster(segment)) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = baseVisible(segment).codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing Halfwidth and Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingHalfwidthWidth(segment, eastAsianWidthOptions);
	}

	return width;
}


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   BuJ: () => (/* binding */ getDotPath),
/* harmony export */   CxQ: () => (/* binding */ strictTuple),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   NTK: () => (/* binding */ rawTransform),
/* harmony export */   RZV: () => (/* binding */ lazy),
/* harmony export */   Ru6: () => (/* binding */ maxLength),
/* harmony export */   UpN: () => (/* binding */ pick),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   Y2b: () => (/* binding */ safeInteger),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   bIj: () => (/* binding */ maxEntries),
/* harmony export */   cGV: () => (/* binding */ maxValue),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   l5M: () => (/* binding */ everyItem),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   mw3: () => (/* binding */ required),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   qFJ: () => (/* binding */ parseJson),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, custom, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, exactOptional, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazyAsync, length, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxGraphemes, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullableAsync, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransformAsync, readonly, recordAsync, reduceItems, requiredAsync, returns, returnsAsync, rfcEmail, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
