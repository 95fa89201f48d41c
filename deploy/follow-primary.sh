#!/bin/sh
# Copies the primary once, then follows it. Takes PGHOST, PGUSER, PGPASSWORD and PGDATA.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # Without PG_VERSION, which comes last, an earlier copy was broken off.
  find "$PGDATA" -mindepth 1 -delete
  pg_basebackup --pgdata "$PGDATA/copy" --write-recovery-conf --wal-method stream --checkpoint fast
  chmod 700 "$PGDATA"
  for file in "$PGDATA"/copy/* ; do
    case "$file" in */PG_VERSION) ;; *) mv "$file" "$PGDATA"/ ;; esac
  done
  mv "$PGDATA/copy/PG_VERSION" "$PGDATA"/
  rmdir "$PGDATA/copy"
fi
# Long exports may hold back what the primary sends for up to five minutes before they are cancelled.
exec postgres -D "$PGDATA" -c hot_standby=on -c max_standby_streaming_delay=300s "$@"
