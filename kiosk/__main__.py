"""`python -m kiosk`, the same as the command `kiosk`; a frozen build starts here too."""

from kiosk.cli import main

if __name__ == "__main__":
    main()
