// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A static library needs one object of its own; the resources themselves are linked as an object library.
