interface PresetTable<Name extends string> {
  /** In the order in which the lab offers them. */
  readonly presetNames: readonly Name[];
  readonly isPresetName: (name: string) => name is Name;
  /** A name from outside as a preset's. @throws an error that lists what there is */
  readonly requirePreset: (name: string) => Name;
}

/** The names by which addresses and lessons call a lab's scenarios. */
export function presetTable<Name extends string>(
  lab: string,
  presets: Readonly<Record<Name, unknown>>,
): PresetTable<Name> {
  const presetNames = Object.keys(presets) as Name[];
  const isPresetName = (name: string): name is Name => Object.hasOwn(presets, name);
  const requirePreset = (name: string): Name => {
    if (isPresetName(name)) return name;
    throw new Error(`The lab "${lab}" has no preset "${name}"; there are ${presetNames.join(', ')}.`);
  };
  return {presetNames, isPresetName, requirePreset};
}
