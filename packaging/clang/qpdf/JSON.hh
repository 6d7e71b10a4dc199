// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands before QPDF's own <qpdf/JSON.hh> for clang, which cannot read that one in C++20: it wants std::vector<JSON>
// of a JSON that is still being defined. We use nothing of it; QPDF's other headers only name the type.
#ifndef JSON_HH
#define JSON_HH

#include <memory>

class JSON
{
    std::shared_ptr<void> m_members;
};

#endif
