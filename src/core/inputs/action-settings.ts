/** The settings that the action alone has, and all that it is given. catalog.ts says what each does. */
import * as v from "valibot";
import { type CheckSettings, Flag, type ScenarioSettings, Text } from "./settings.ts";

/** Settings of the action: inputs only. */
export const ActionSettings = v.strictObject({
  mode: v.literal("check", "must be check: there is no other mode"),
  comment: v.picklist(["auto", "always", "never"], "must be auto, always or never"),
  key: v.optional(Text),
  annotations: Flag,
  /** Not given: in heapgate's folder of the workspace that is measured. */
  "report-dir": v.optional(Text),
  "github-token": v.optional(Text),
});

export type ActionSettings = v.InferOutput<typeof ActionSettings>;

/** Everything that a workflow's step gives in its `with`. */
export interface ActionInputs {
  readonly check: CheckSettings;
  /** What the command line's flags are: settings of a scenario that win over those of the manifests. */
  readonly flags: ScenarioSettings;
  readonly action: ActionSettings;
}

/** How a run is published. */
export interface PublishSettings {
  readonly action: ActionSettings;
  /** What is measured, as its inputs say it: two checks that differ in it have comments of their own. */
  readonly measured: readonly string[];
}
