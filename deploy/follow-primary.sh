#!/bin/sh
# Copies the primary once, then follows it. Takes PGHOST, PGUSER, PGPASSWORD and PGDATA.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # A copy that was broken off is no copy: it is made anew, beside, and moved when it is whole.
  rm -rf "$PGDATA/copy"
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
