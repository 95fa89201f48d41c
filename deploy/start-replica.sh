#!/bin/bash
# Copies the primary once, then follows it.
set -euo pipefail
export PGDATA=/var/lib/postgresql/18/docker
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  pg_basebackup --host postgres --username "$POSTGRES_USER" --pgdata "$PGDATA" \
    --wal-method stream --write-recovery-conf
fi
exec postgres
