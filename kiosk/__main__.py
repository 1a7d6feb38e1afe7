"""`python -m kiosk`, the same as the command `kiosk`; a frozen build starts here too."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # this may be the child that looks at pictures for `kiosk check`
    main()
