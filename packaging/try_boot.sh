#!/usr/bin/env bash
# Runs inside the machine that `try_deb.py` boots: what the service must do.
set -u
content=/var/lib/kiosk/content/exhibits.yaml

demand() { # what it is, then a command that holds within 20 seconds, or 30 where it is to hang
  local what=$1 second
  shift
  for ((second = 0; second < ${halves:-40}; second++)); do
    if "$@" >/dev/null 2>&1; then
      echo "ok  $what"
      return
    fi
    sleep 0.5
  done
  echo "NOT SO: $what"
  systemctl status kiosk --no-pager
  journalctl -u kiosk --no-pager | tail -20
  exit 1
}
runs() { pgrep --full --exact /opt/kiosk/kiosk; } # neither what keeps it running nor its workers
is_another() { local now && now=$(runs) && [[ $now != "$1" ]]; }
logged() { journalctl -u kiosk --no-pager | grep -q "$1"; }

demand "the kiosk starts with the machine" runs
demand "in the unit's own group of processes" systemd-cgls --no-pager -u kiosk.service
demand "without rights of its own" grep -qP '^CapEff:\s0{16}$' "/proc/$(runs)/status"
demand "and under the filter of system calls" grep -qP '^Seccomp:\s2$' "/proc/$(runs)/status"

for _ in 1 2 3; do
  before=$(runs)
  systemctl restart kiosk
  demand "restarted, it is there again" is_another "$before"
  sleep 2
done
demand "and does not take that for a fault of the content" \
  bash -c "! journalctl -u kiosk --no-pager | grep 'has stopped again and again'"

sed 's/Apple Lisa, zh/Apple LISA, zh/' $content >/var/tmp/new
install -o kiosk -g kiosk -m 664 /var/tmp/new $content
demand "content that is saved is shown, and journalctl -u kiosk says so" \
  logged "is shown as it was saved"

on_screen() { systemctl show --property StatusText kiosk | grep -q 'on screen'; }
demand "systemd knows that it is on screen" on_screen
before=$(runs)
kill -SEGV "$before"
demand "killed, it is there again" is_another "$before"
demand "and where it was is kept" \
  bash -c "grep 'most recent call first' /var/lib/kiosk/state/crashes/2*.txt"
demand "on screen again" on_screen # a start may take a minute, and is no hang
before=$(runs)
kill -STOP "$before"
halves=60 demand "hung, it is there again" is_another "$before"
before=$(runs)
pkill -KILL --full --exact '/opt/kiosk/kiosk run'
demand "what keeps it running killed, it is there again" is_another "$before"
demand "on screen once more" on_screen # a screen that is only beginning does not hear it
before=$(runs)
pkill --exact cage
demand "its screen killed, it is there again too" is_another "$before"
echo "ok  all of it"
