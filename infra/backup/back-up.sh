#!/bin/sh
# Keeps what families have: one file for each backup, and its checksum beside it. Needs pg_dump of the server's version
# or a later one; PGHOST, PGDATABASE, PGUSER and PGPASSWORD say where and as whom: a role that row security does not
# bind, as a backup has to see everybody's rows.
#
#   sh infra/backup/back-up.sh once     one backup now; those beyond KEEP_BACKUPS go
#   sh infra/backup/back-up.sh daily    goes on for ever: one as soon as the last is a day old
#   sh infra/backup/back-up.sh check    fails when the last one is too old
set -eu

BACKUP_FOLDER=${BACKUP_FOLDER:-backups}
KEEP_BACKUPS=${KEEP_BACKUPS:-14}
DAY_MIN=1440
# One that failed is tried again so often before anybody is told.
LATE_MIN=1560
LOOK_EVERY_S=600

umask 077

fail() {
  echo "$1" >&2
  exit 1
}

has_one_of_last() {
  find "$BACKUP_FOLDER" -name 'advay-*.dump' -mmin "-$1" 2>/dev/null | grep -q .
}

# What waits for a child hears a signal at once; what runs one in the foreground hears it after its end.
run() {
  "$@" &
  child=$!
  wait "$child"
}

stop() {
  kill "$child" 2>/dev/null || :
  rm -f "$BACKUP_FOLDER"/*.part
  exit 143
}

back_up() {
  name=advay-$(date -u +%Y%m%dT%H%M%SZ).dump
  part=$BACKUP_FOLDER/$name.part
  rm -f "$BACKUP_FOLDER"/*.part
  run pg_dump --format=custom --no-password --schema=app --schema=accounts --schema=drizzle --file="$part" || return 1
  # Read back from the disk, to its end.
  run pg_restore --file=/dev/null "$part" || return 1
  sum=$(sha256sum "$part" | cut -d ' ' -f 1)
  echo "$sum  $name" >"$BACKUP_FOLDER/$name.sha256"
  mv "$part" "$BACKUP_FOLDER/$name"
  echo "Kept as $name."
  find "$BACKUP_FOLDER" -name 'advay-*.dump' | sort -r | tail -n "+$((KEEP_BACKUPS + 1))" | while read -r old; do
    rm -f "$old" "$old.sha256"
  done
}

case $KEEP_BACKUPS in
  '' | *[!0-9]* | 0) fail "KEEP_BACKUPS is a number of backups, not $KEEP_BACKUPS" ;;
esac

child=
trap stop TERM INT

case ${1-} in
  once)
    mkdir -p "$BACKUP_FOLDER"
    back_up || fail 'There is no new backup.'
    ;;
  daily)
    mkdir -p "$BACKUP_FOLDER"
    while :; do
      has_one_of_last "$DAY_MIN" || back_up || echo "There is no new backup; tried again in $LOOK_EVERY_S s." >&2
      run sleep "$LOOK_EVERY_S"
    done
    ;;
  check)
    has_one_of_last "$LATE_MIN" || fail "There is no backup of the last $LATE_MIN minutes."
    ;;
  *) fail 'Say once, daily or check.' ;;
esac
