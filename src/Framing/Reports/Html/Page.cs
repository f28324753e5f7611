namespace Framing.Reports.Html;

/// <summary>What is around the content of every page: a head with a policy that lets nothing run or load but the page's own style and script.</summary>
internal static class Page
{
    /// <summary>Writes a page.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="title">The title of the window.</param>
    /// <param name="skip">The anchor of the main content; <see langword="null"/> on a page for paper, where nothing is a link.</param>
    /// <param name="body">Writes what is between head and foot.</param>
    public static void Write(TextWriter output, string title, string? skip, Action<HtmlWriter> body)
    {
        HtmlWriter html = new(output, hasLinks: skip is not null);
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            using (html.Open("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("name", "generator"), ("content", OwnMark.Generator));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content",
                    $"default-src 'none'; style-src {Asset.Style.Hash}; script-src {Asset.Script.Hash}; base-uri 'none'; form-action 'none'"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width,initial-scale=1"));
                html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
                html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
                html.Leaf("title", title);
                using (html.Open("style"))
                    html.Write(Asset.Style);
            }
            using (html.Open("body"))
            {
                new Svg(html).Defs();
                if (skip is not null)
                    html.Link(Href.To(skip), "Skip to the content", ("class", "skip"));
                using (html.Open("div", ("class", "wrap")))
                    body(html);
                using (html.Open("script"))
                    html.Write(Asset.Script);
            }
        }
        output.Write('\n');
    }
}
