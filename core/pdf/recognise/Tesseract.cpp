// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/recognise/Tesseract.h"

#include <QFile>

#include <dlfcn.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *libraryName = "libtesseract.so.5";
constexpr const char *language = "vie";

/// Where Debian and others put the models; empty when the language is nowhere.
QByteArray modelFolder()
{
    for (const char *folder :
        {"/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tessdata", "/usr/share/tesseract-ocr/tessdata"})
        if (QFile::exists(QLatin1StringView(folder) + u'/' + QLatin1StringView(language) + ".traineddata"_L1))
            return folder;
    return {};
}

}

/// The functions of tesseract/capi.h that are used, under their own names without the prefix.
struct Tesseract::Library
{
    void *handle = nullptr;
    void *api = nullptr;
    bool whole = true;

    void *(*BaseAPICreate)() = nullptr;
    void (*BaseAPIDelete)(void *api) = nullptr;
    int (*BaseAPIInit3)(void *api, const char *folder, const char *language) = nullptr;
    void (*BaseAPISetPageSegMode)(void *api, int mode) = nullptr;
    void (*BaseAPISetImage)(
        void *api, const unsigned char *data, int width, int height, int perPixel, int perLine)
        = nullptr;
    void (*BaseAPISetSourceResolution)(void *api, int dpi) = nullptr;
    int (*BaseAPIRecognize)(void *api, void *monitor) = nullptr;
    void *(*BaseAPIGetIterator)(void *api) = nullptr;
    void (*ResultIteratorDelete)(void *iterator) = nullptr;
    int (*ResultIteratorNext)(void *iterator, int level) = nullptr;
    char *(*ResultIteratorGetUTF8Text)(const void *iterator, int level) = nullptr;
    float (*ResultIteratorConfidence)(const void *iterator, int level) = nullptr;
    const void *(*ResultIteratorGetPageIteratorConst)(const void *iterator) = nullptr;
    int (*PageIteratorBoundingBox)(
        const void *iterator, int level, int *left, int *top, int *right, int *bottom)
        = nullptr;
    void (*DeleteText)(const char *text) = nullptr;

    template<typename Function>
    void take(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(::dlsym(handle, name));
        whole = whole && function;
    }

    void takeAll()
    {
        take(BaseAPICreate, "TessBaseAPICreate");
        take(BaseAPIDelete, "TessBaseAPIDelete");
        take(BaseAPIInit3, "TessBaseAPIInit3");
        take(BaseAPISetPageSegMode, "TessBaseAPISetPageSegMode");
        take(BaseAPISetImage, "TessBaseAPISetImage");
        take(BaseAPISetSourceResolution, "TessBaseAPISetSourceResolution");
        take(BaseAPIRecognize, "TessBaseAPIRecognize");
        take(BaseAPIGetIterator, "TessBaseAPIGetIterator");
        take(ResultIteratorDelete, "TessResultIteratorDelete");
        take(ResultIteratorNext, "TessResultIteratorNext");
        take(ResultIteratorGetUTF8Text, "TessResultIteratorGetUTF8Text");
        take(ResultIteratorConfidence, "TessResultIteratorConfidence");
        take(ResultIteratorGetPageIteratorConst, "TessResultIteratorGetPageIteratorConst");
        take(PageIteratorBoundingBox, "TessPageIteratorBoundingBox");
        take(DeleteText, "TessDeleteText");
    }
};

Tesseract::Tesseract()
    : m_library(std::make_unique<Library>())
{
}

Tesseract::~Tesseract()
{
    if (m_library->api)
        m_library->BaseAPIDelete(m_library->api);
}

Result<std::unique_ptr<Tesseract>> Tesseract::load()
{
    const auto folder = modelFolder();
    if (folder.isEmpty())
        return Error{ErrorKind::Unavailable, "scan.not-installed", u"tesseract-ocr-vie"_s};
    std::unique_ptr<Tesseract> made(new Tesseract);
    auto &library = *made->m_library;
    library.handle = ::dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    if (library.handle)
        library.takeAll();
    if (!library.handle || !library.whole)
        return Error{ErrorKind::Unavailable, "scan.not-installed", u"libtesseract5"_s};
    library.api = library.BaseAPICreate();
    if (library.BaseAPIInit3(library.api, folder.constData(), language) != 0)
        return Error{ErrorKind::Unavailable, "scan.not-installed", u"tesseract-ocr-vie"_s};
    return made;
}

Result<QList<Tesseract::SeenWord>> Tesseract::read(std::span<const unsigned char> grey, QSize size, int dpi)
{
    // tesseract/publictypes.h
    constexpr int automaticSegmentation = 3, wordLevel = 3;
    constexpr float leastConfidence = 20; // of 100: specks and lines of stamps
    auto &library = *m_library;
    library.BaseAPISetPageSegMode(library.api, automaticSegmentation);
    library.BaseAPISetImage(library.api, grey.data(), size.width(), size.height(), 1, size.width());
    library.BaseAPISetSourceResolution(library.api, dpi);
    if (library.BaseAPIRecognize(library.api, nullptr) != 0)
        return Error{ErrorKind::Corrupt, "scan.cannot-read"};
    QList<SeenWord> words;
    void *const place = library.BaseAPIGetIterator(library.api);
    if (!place)
        return words; // an empty page
    do {
        const char *text = library.ResultIteratorGetUTF8Text(place, wordLevel);
        int left = 0, top = 0, right = 0, bottom = 0;
        const auto *on = library.ResultIteratorGetPageIteratorConst(place);
        const bool isSeen = text
            && library.PageIteratorBoundingBox(on, wordLevel, &left, &top, &right, &bottom)
            && library.ResultIteratorConfidence(place, wordLevel) >= leastConfidence;
        if (isSeen)
            words.append({QString::fromUtf8(text).trimmed(), {left, top, right - left, bottom - top}});
        if (text)
            library.DeleteText(text);
    } while (library.ResultIteratorNext(place, wordLevel));
    library.ResultIteratorDelete(place);
    return words;
}

}
