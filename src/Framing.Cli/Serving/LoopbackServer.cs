using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Framing.Cli.Serving;

/// <summary>
/// Serves files to browsers on this machine and to nobody else: it listens on the loopback address, under a path that can't be guessed, answers to
/// no other name than that address, and changes nothing for any request.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private const string Host = "127.0.0.1";

    private readonly HttpListener listener = new();
    private readonly ServedFiles files;
    private readonly string path;

    /// <param name="files">What to serve.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <exception cref="InputException">The port is in use.</exception>
    public LoopbackServer(ServedFiles files, int port)
    {
        this.files = files;
        path = $"/{RandomNumberGenerator.GetHexString(32, lowercase: true)}/";
        int chosen = port > 0 ? port : FreePort();
        Address = new($"http://{Host}:{chosen}{path}");
        listener.Prefixes.Add($"http://{Host}:{chosen}/");
        try
        {
            listener.Start();
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            throw new InputException($"--port: port {chosen} is in use or may not be used. Give another, or leave --port out.", e);
        }
    }

    /// <summary>Where the files are.</summary>
    public Uri Address { get; }

    /// <summary>Is told of every request: its path, and the answer's status.</summary>
    public Action<string, int> Answered { get; init; } = (_, _) => { };

    /// <summary>Serves until it is told to stop.</summary>
    public void Run(CancellationToken stop)
    {
        using CancellationTokenRegistration stopping = stop.Register(listener.Abort);
        while (!stop.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = listener.GetContext();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            _ = Task.Run(() => Answer(context), CancellationToken.None);
        }
    }

    public void Dispose() => listener.Close();

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        string asked = context.Request.Url?.AbsolutePath ?? "";
        try
        {
            string? file = asked.StartsWith(path, StringComparison.Ordinal) ? files[Uri.UnescapeDataString(asked[path.Length..])] : null;
            bool isRead = context.Request.HttpMethod is "GET" or "HEAD";
            response.StatusCode = !isRead ? 405 : file is null ? 404 : 200;
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["X-Frame-Options"] = "SAMEORIGIN";
            response.Headers["Cache-Control"] = "no-cache";
            if (response.StatusCode == 200)
                Send(response, file!, context.Request.HttpMethod == "HEAD");
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException or UnauthorizedAccessException)
        {
            // The browser went away, or the file did: there is nobody to tell.
        }
        finally
        {
            Answered(asked, response.StatusCode);
            Close(response);
        }
    }

    private static void Close(HttpListenerResponse response)
    {
        try
        {
            response.Close();
        }
        catch (Exception e) when (e is IOException or HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            response.Abort();
        }
    }

    private static void Send(HttpListenerResponse response, string file, bool isHead)
    {
        using FileStream content = File.OpenRead(file);
        response.ContentType = ServedFiles.KindOf(file);
        response.ContentLength64 = content.Length;
        if (!isHead)
            content.CopyTo(response.OutputStream);
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
