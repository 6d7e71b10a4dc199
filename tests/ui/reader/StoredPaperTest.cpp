// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers as the store keeps them: begun before their hash is verified, shown only afterwards.
#include "core/blob/DirectoryBlobStore.h"
#include "core/blob/UnverifiedBlob.h"
#include "ui/reader/PageView.h"

#include <QFile>
#include <QTemporaryDir>

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Kept
{
    QTemporaryDir folder;
    std::unique_ptr<DirectoryBlobStore> blobs = DirectoryBlobStore::open(folder.filePath(u"blobs"_s)).value();
    Sha256 hash;

    explicit Kept(const QByteArray &pdf)
        : hash(blobs->put(pdf).value())
    {
    }
    QString path() const
    {
        const auto hex = hash.hex();
        return folder.filePath(u"blobs/%1/%2/%3"_s.arg(hex.first(2), hex.sliced(2, 2), hex));
    }
};

}

TEST_CASE("a stored paper is shown once its hash is verified")
{
    Kept kept(letterPdf());
    PageView view;
    view.resize(700, 600);
    view.show();
    const auto blob = kept.blobs->open(kept.hash);
    REQUIRE(blob.ok());

    view.openBlob(blob.value());

    CHECK(waitUntil([&] { return view.isSharp(1) && !view.textOfPage(1).isEmpty(); }));
    CHECK(blob->verified().ok());
}

TEST_CASE("a stored paper that was changed on the disk is never shown, even if it could be drawn")
{
    Kept kept(letterPdf());
    QFile file(kept.path());
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.open(QIODevice::Append));
    file.write("% and some more\n");
    file.close();
    PageView view;
    view.resize(700, 600);
    view.show();
    QByteArray failure;
    QObject::connect(&view, &PageView::failed, [&](const Error &error) { failure = error.reason.id(); });
    bool shown = false;
    QObject::connect(&view, &PageView::thumbnailDrawn, [&] { shown = true; });

    view.openBlob(kept.blobs->open(kept.hash).value());

    REQUIRE(waitUntil([&] { return !failure.isEmpty(); }));
    CHECK(failure == "blob.damaged");
    CHECK(view.state() == PageView::State::Failed);
    CHECK_FALSE(view.isSharp(1));
    CHECK_FALSE(shown);
    CHECK(view.textOfPage(1).isEmpty());
}
