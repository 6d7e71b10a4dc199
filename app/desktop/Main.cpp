// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/RunDesktop.h"

int main(int argc, char **argv)
{
    return chauban::runDesktop(argc, argv);
}
