declare module 'datapackage' {
  type Resource = {
    name: string;
    valid: boolean;
    read(options: { relations: boolean; keyed: boolean }): Promise<Record<string, unknown>[]>;
  };
  type Loaded = { valid: boolean; errors: Error[]; resources: Resource[] };
  // The module is CommonJS whose names cannot be imported one by one.
  const datapackage: {
    Package: { load(descriptor: string, options: { strict: boolean }): Promise<Loaded> };
  };
  export default datapackage;
}
