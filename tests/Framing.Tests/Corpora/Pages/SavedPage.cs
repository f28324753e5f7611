using Framing.Corpora;

namespace Framing.Tests.Corpora.Pages;

/// <summary>Pages for tests: invented, of the shapes that pages have.</summary>
internal static class SavedPage
{
    public const string First = "The harbor council of Westmark voted nine to two on Tuesday night to close the old pier on Fenner Street, ending a dispute that had run for eleven years.";

    public const string Last = "Opponents said that they would go to court over the vote. They pointed to a report by the county that put the cost of repairs at 3.5 million dollars, twice the sum that the council had named before.";

    /// <summary>A page with something between two paragraphs of its article.</summary>
    public static string With(string between, string head = "", string below = "") =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Council closes the pier</title>{head}</head><body><article><h1>Council closes the pier</h1><p>{First}</p>{between}<p>{Last}</p></article>{below}</body></html>";

    /// <summary>The articles of a file, what was rejected and what was noted.</summary>
    public static (List<Article> Articles, string[] Faults, string[] Notes) Read(string name, byte[] content)
    {
        using TempFolder folder = new();
        List<string> faults = [], notes = [];
        folder.Write(name, content);
        List<Article> articles = [.. new ArticleReader { Noted = note => notes.Add(note.ToString()) }.Read([folder.Path], row => faults.Add(row.ToString()))];
        return (articles, [.. faults], [.. notes]);
    }

    public static Article ReadOne(string html) => Assert.Single(Read("page.html", System.Text.Encoding.UTF8.GetBytes(html)).Articles);
}
