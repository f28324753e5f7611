using System.Text.RegularExpressions;
using Framing.Tests.Reports.Browser;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Framing.Tests.Web.Browser;

/// <summary>What goes over the network: to this address and to no other, and after the first visit nothing.</summary>
public sealed partial class NetworkBrowserTests
{
    [Fact]
    public void After_the_first_visit_no_network_is_needed()
    {
        using OpenPage page = new();
        page.Fresh();
        page.Await("(await navigator.serviceWorker.ready, await new Promise(done => { const wait = () => navigator.serviceWorker.controller ? done(true) : setTimeout(wait, 50); wait(); }))");
        page.Unplug();
        int before = page.Asked.Count;
        page.Compared("side");
        Assert.Equal("Side by side", page.Text("#side h1"));
        Assert.Equal(before, page.Asked.Count);
    }

    [Fact]
    public void No_request_goes_anywhere_else()
    {
        using TempFolder folder = new();
        string log = Path.Combine(folder.Path, "net.json");
        using (OpenPage page = new($"--log-net-log={log}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
        {
            page.Compared("side");
            page.View("sheet");
            Assert.DoesNotContain(page.Browser.Manage().Logs.GetLog(OpenQA.Selenium.LogType.Browser), entry => entry.Level == OpenQA.Selenium.LogLevel.Severe);
        }
        string[] hosts = [.. Address().Matches(File.ReadAllText(log)).Select(match => match.Groups[1].Value).Distinct()];
        Assert.Contains("127.0.0.1", hosts);
        // The browser's own questions, which no page asks, are to its maker.
        Assert.DoesNotContain(
            hosts, host => host != "127.0.0.1" && !host.EndsWith(".google.com", StringComparison.Ordinal) && !host.EndsWith(".googleapis.com", StringComparison.Ordinal));
    }

    [Fact]
    public void Models_come_after_the_library_and_readers_of_rare_files_when_one_is_opened()
    {
        using OpenPage page = new();
        // What keeps the page for later would fetch all of it.
        page.Browser.ExecuteCdpCommand(
            "Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined });" });
        page.Compared("report");
        string[] opened = [.. page.Asked];
        Assert.True(Array.IndexOf(opened, "200 quotes.bin") > Array.FindIndex(opened, one => one is "200 Framing.wasm"));
        Assert.Single(opened, "200 quotes.bin");
        Assert.DoesNotContain("200 UglyToad.PdfPig.wasm", opened);
        PdfDocumentBuilder document = new();
        document.AddPage(600, 800).AddText("The old bridge over the Lorn closes.", 12, new(50, 700), document.AddStandard14Font(Standard14Font.Helvetica));
        string read = (string)page.Await(
            "await engine.ask('Read', 'bridge.pdf', Uint8Array.from(atob(given[0]), one => one.charCodeAt(0)))", Convert.ToBase64String(document.Build()))!;
        Assert.Contains("The old bridge over the Lorn closes.", read, StringComparison.Ordinal);
        Assert.Contains("200 UglyToad.PdfPig.wasm", page.Asked);
    }

    [GeneratedRegex("\"url\":\"https?://([^/:\"]+)")]
    private static partial Regex Address();
}
