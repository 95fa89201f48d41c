// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

