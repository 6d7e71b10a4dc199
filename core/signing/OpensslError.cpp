// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/OpensslError.h"

#include <array>
#include <openssl/err.h>

namespace chauban {

QString takeOpensslError()
{
    std::array<char, 256> text{};
    if (const auto code = ERR_get_error())
        ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return QString::fromLatin1(text.data());
}

}
